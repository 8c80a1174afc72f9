package caselab.cli;

import caselab.scenario.LabFolders;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;

/** Entry of the command line. */
public final class Main {

    private Main() {}

    static void main(String[] args) {
        StandardOutput standard = new StandardOutput();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(standard, System.out.charset()), false);
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        int code = new Console(out, err, LabFolders.find()).run(args);
        out.flush();
        Optional<String> lost = standard.lost();
        lost.ifPresent(why -> err.println(
                "caselab: standard output could not be written: " + why + ". Make room, or write with --out."));
        System.exit(code == 0 && lost.isPresent() ? Console.FAILED : code);
    }
}
