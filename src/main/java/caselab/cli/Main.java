package caselab.cli;

import caselab.scenario.LabFolders;
import java.io.PrintWriter;

/** Entry of the command line. */
public final class Main {

    private Main() {}

    static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(new Console(out, err, LabFolders.find()).run(args));
    }
}
