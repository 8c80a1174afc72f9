package caselab.cli;

import java.util.List;

/** Something the user can put right: said in full, without a stack trace. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final transient List<String> lines;

    private UserError(int code, List<String> lines) {
        super(String.join(System.lineSeparator(), lines), null, false, false);
        this.code = code;
        this.lines = List.copyOf(lines);
    }

    /** The command asks for something there is not. */
    static UserError usage(String line) {
        return new UserError(Console.USAGE, List.of(line));
    }

    /** What was asked for could not be done. */
    static UserError failed(List<String> lines) {
        return new UserError(Console.FAILED, lines);
    }

    int code() {
        return code;
    }

    List<String> lines() {
        return lines;
    }
}
