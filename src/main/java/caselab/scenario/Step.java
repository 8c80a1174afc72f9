package caselab.scenario;

import java.util.List;

/** A step of a lesson. Skipping one is always allowed, and noted. */
public sealed interface Step {

    /** Name within the lesson; its words stand under {@code steps.<key>}. */
    String key();

    /** How long it takes a student alone. */
    int minutes();

    /** Whether a hint stands ready: a question, shown on demand. */
    boolean hint();

    /** Questions asked in it, in order. */
    default List<Prompt> prompts() {
        return List.of();
    }

    /** Read the fact cards. */
    record Brief(String key, int minutes, boolean hint) implements Step {}

    /** Move some levers once, without seeing what comes of it. */
    record Decide(String key, int minutes, boolean hint, List<String> levers) implements Step {
        public Decide {
            levers = List.copyOf(levers);
        }
    }

    /**
     * Draw what you expect.
     *
     * @param output key of the output to draw
     * @param week the week whose value is guessed: so many weeks gone by
     */
    record Predict(String key, int minutes, boolean hint, String output, int week, List<Prompt> prompts)
            implements Step {
        public Predict {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * See the guess and the outcome together, week by week.
     *
     * @param output key of the output to watch
     * @param pauses keys of events at which it stops, if they happen
     */
    record Reveal(String key, int minutes, boolean hint, String output, List<String> pauses, List<Prompt> prompts)
            implements Step {
        public Reveal {
            pauses = List.copyOf(pauses);
            prompts = List.copyOf(prompts);
        }
    }

    /** Explain the gap. */
    record Reflect(String key, int minutes, boolean hint, List<Prompt> prompts) implements Step {
        public Reflect {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * Try again, with a question for each try.
     *
     * @param levers keys of the levers that are open
     * @param tries how many runs with other levers it asks for
     */
    record Retry(String key, int minutes, boolean hint, List<String> levers, int tries, List<Prompt> prompts)
            implements Step {
        public Retry {
            levers = List.copyOf(levers);
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * Read what theory says. Open after so many tries.
     *
     * @param cards keys of the scenario's theory cards to show; empty if the words alone say it
     */
    record Theory(String key, int minutes, boolean hint, List<String> cards, int afterTries) implements Step {
        public Theory {
            cards = List.copyOf(cards);
        }
    }

    /**
     * Take the question to the other case.
     *
     * @param to id of the scenario to open
     * @param transplant id of the transplant to play there; empty if there is none
     */
    record Transfer(String key, int minutes, boolean hint, String to, String transplant) implements Step {}
}
