package caselab.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The problems of one reading, gathered until it ends. */
public final class Problems {

    /** Nobody mends more than this at a time. */
    private static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    void addAll(Collection<Problem> others) {
        others.forEach(this::add);
    }

    /** Whether nothing was found wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** The problems, in the order in which they were found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
