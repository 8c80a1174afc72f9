package caselab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line without a command. */
@Command(
        name = "caselab",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Two business-school cases as markets one can run.",
        footerHeading = "%n",
        footer = {
            "Without arguments the lab opens in a window.",
            "Exit codes: 0 done, 1 problems found or not done, 2 command not understood.",
        })
final class CaseLabCommand implements Runnable {

    @Override
    public void run() {
        throw UserError.usage(
                "no command. There is list, show, run, claims, sensitivity, rescue, reply, believe, why, equilibrium, "
                        + "calibrate, report, verify, validate, runs, export and help.");
    }

    /** The command line without commands. */
    static CommandSpec spec() {
        return withHelp(CommandSpec.forAnnotatedObject(new CaseLabCommand()))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
    }

    /** The command with the option that every command has. */
    static CommandSpec withHelp(CommandSpec command) {
        return command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }
}
