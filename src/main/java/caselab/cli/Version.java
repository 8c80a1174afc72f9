package caselab.cli;

import caselab.report.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"caselab " + number(), "Java " + Runtime.version()};
    }

    static String number() {
        return Program.version();
    }
}
