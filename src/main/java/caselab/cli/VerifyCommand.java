package caselab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code caselab verify}. */
@Command(
        name = "verify",
        description = {
            "Play the runs of a file again and say whether the same numbers come out: a report (html, pdf, md, csv), a run",
            "that caselab run --format json wrote, or a case file (case). Then whether all else in the file is as it was written;",
            "of a PDF, or a page on which someone wrote, only the numbers of the runs are compared.",
        })
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private String name = "";

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean same = CaseFileCheck.isCaseFile(name)
                ? new CaseFileCheck(console).check(name)
                : new RunCheck(console).check(name);
        return same ? Console.OK : Console.FAILED;
    }
}
