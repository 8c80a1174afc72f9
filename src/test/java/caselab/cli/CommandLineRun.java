package caselab.cli;

import caselab.scenario.LabFolders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One command, and what it answered. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), LabFolders.below(Path.of("")));
        int code = console.run(args);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
