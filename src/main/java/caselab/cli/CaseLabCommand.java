package caselab.cli;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command line without a command. */
@Command(
        name = "caselab",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Two business-school cases as markets one can run.",
        footerHeading = "%n",
        footer = {
            "Without arguments the lab opens in a window; caselab lab ID opens it on a scenario.",
            "Exit codes: 0 done, 1 problems found or not done, 2 command not understood.",
        })
final class CaseLabCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Set<String> commands = requireNonNull(spec).subcommands().keySet();
        throw UserError.usage("no command. There is " + String.join(", ", commands) + ".");
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
