package caselab.cli;

import caselab.scenario.Problem;
import caselab.scenario.Result;
import java.util.List;

/**
 * How a static game is shown, and where.
 *
 * @param json whether in full as JSON, else for reading
 * @param file the file to write to; empty for the console
 */
record GameOutput(boolean json, String file) {

    static final String TEXT = "text";
    private static final String JSON = "json";

    static GameOutput of(String format, String file) {
        if (!List.of(TEXT, JSON).contains(format)) {
            throw UserError.usage("--format: there is text and json, not \"" + format + "\".");
        }
        return new GameOutput(format.equals(JSON), file);
    }

    void write(String text, Console console) {
        if (file.isEmpty()) {
            console.out().print(text);
        } else {
            OutputFile.write(file, text);
        }
    }

    static <T> T value(Result<T> result) {
        return result.value().orElseThrow(() -> failed(result.problems()));
    }

    static UserError failed(List<Problem> problems) {
        return UserError.failed(problems.stream().map(Problem::toString).toList());
    }
}
