package caselab.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The problems of one reading, gathered until it ends. */
final class Problems {

    /** Nobody mends more than this at a time. */
    private static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    void addAll(Collection<Problem> others) {
        others.forEach(this::add);
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
