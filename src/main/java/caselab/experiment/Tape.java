package caselab.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What has been played, in the order it was asked for: work that was interrupted goes on from it. The same questions
 * come in the same order each time, whatever the number of threads, so a tape is read from its beginning.
 */
public interface Tape {

    /** The rows of the next futures, if earlier work has played them. */
    Optional<double[][]> next(Question question, List<Future> futures);

    /** Takes rows that have just been played. */
    void add(Question question, List<Future> futures, double[][] rows);

    /** Remembers nothing. */
    static Tape none() {
        return new Tape() {
            @Override
            public Optional<double[][]> next(Question question, List<Future> futures) {
                return Optional.empty();
            }

            @Override
            public void add(Question question, List<Future> futures, double[][] rows) {
                // nothing is remembered
            }
        };
    }
}
