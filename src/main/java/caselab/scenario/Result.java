package caselab.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: a value, or all that is wrong with it. Never both, never half a value.
 *
 * @param value what was read; empty if there are problems
 * @param problems all that is wrong, in the order of the file; empty if there is a value
 */
public record Result<T>(Optional<T> value, List<Problem> problems) {

    public Result {
        problems = List.copyOf(problems);
    }

    /** The value if nothing was found wrong, else the problems alone. */
    public static <T> Result<T> of(Optional<T> value, Problems problems) {
        return problems.none() ? new Result<>(value, List.of()) : new Result<>(Optional.empty(), problems.list());
    }

    /** Whether there is a value. */
    public boolean ok() {
        return value.isPresent();
    }
}
