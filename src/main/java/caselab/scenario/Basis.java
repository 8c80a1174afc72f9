package caselab.scenario;

import java.util.List;

/** What a number rests on. The words that go with a basis are found by its key. */
public sealed interface Basis {

    /** Key under which the words of this basis stand. */
    String key();

    /** Ids of the facts it names. */
    List<String> facts();

    /** Stated by the case or another document: ids of facts, at least one. */
    record Cited(String key, List<String> facts) implements Basis {
        public Cited {
            facts = List.copyOf(facts);
        }
    }

    /** Worked out from facts or other numbers; the words say how. */
    record Derived(String key, List<String> facts) implements Basis {
        public Derived {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Assumed; the words give the reason.
     *
     * @param low lower end of what is plausible
     * @param high upper end
     * @param factor whether the ends multiply the value, or are values themselves
     */
    record Assumed(String key, double low, double high, boolean factor) implements Basis {
        @Override
        public List<String> facts() {
            return List.of();
        }
    }
}
