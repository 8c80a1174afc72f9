package caselab.cli;

import caselab.scenario.LabFolders;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * Where the command line reads and writes, and how it answers.
 *
 * @param out results
 * @param err what went wrong
 * @param folders where the cases are
 */
record Console(PrintWriter out, PrintWriter err, LabFolders folders) {

    /** All went well. */
    static final int OK = 0;
    /** A file has problems, or something could not be done. */
    static final int FAILED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;

    /** Does what the arguments ask for; the exit code. */
    int run(String... args) {
        CommandLine line = new CommandLine(CaseLabCommand.spec())
                .addSubcommand(command(new ListCommand(this)))
                .addSubcommand(command(new ShowCommand(this)))
                .addSubcommand(command(new RunCommand(this)))
                .addSubcommand(command(new EnsembleCommand(this)))
                .addSubcommand(command(new SweepCommand(this)))
                .addSubcommand(command(new ClaimsCommand(this)))
                .addSubcommand(command(new SensitivityCommand(this)))
                .addSubcommand(command(new RescueCommand(this)))
                .addSubcommand(command(new ReplyCommand(this)))
                .addSubcommand(command(new BelieveCommand(this)))
                .addSubcommand(command(new WhyCommand(this)))
                .addSubcommand(command(new EquilibriumCommand(this)))
                .addSubcommand(command(new CalibrateCommand(this)))
                .addSubcommand(command(new ReportCommand(this)))
                .addSubcommand(command(new VerifyCommand(this)))
                .addSubcommand(command(new ValidateCommand(this)))
                .addSubcommand(command(new RunsCommand(this)))
                .addSubcommand(command(new ExportCommand(this)))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(Console::carryOut)
                .setParameterExceptionHandler((e, _) -> misunderstood(e))
                .setExecutionExceptionHandler((e, _, _) -> failed(e));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** A variable of a shell that is not set leaves an empty word, and what is asked for is then not known. */
    private static int carryOut(CommandLine.ParseResult parsed) {
        for (CommandLine.ParseResult each : parsed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList()) {
            CommandLine line = each.commandSpec().commandLine();
            each.matchedArgs().stream()
                    .filter(arg -> arg.originalStringValues().stream().anyMatch(String::isBlank))
                    .findFirst()
                    .ifPresent(arg -> {
                        throw new CommandLine.ParameterException(line, empty(arg));
                    });
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static String empty(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " is empty. Leave it out, or give it a value: " + option.paramLabel() + "."
                : "a name is missing: " + arg.paramLabel() + " is empty. Give it, or leave the empty word out.";
    }

    private static CommandLine.Model.CommandSpec command(Object command) {
        return CaseLabCommand.withHelp(CommandLine.Model.CommandSpec.forAnnotatedObject(command));
    }

    private int misunderstood(CommandLine.ParameterException e) {
        boolean root = e.getCommandLine().getParent() == null;
        complain(List.of(message(e, root)));
        err.println("Try: caselab help" + (root ? "" : " " + e.getCommandLine().getCommandName()));
        return USAGE;
    }

    private static String message(CommandLine.ParameterException e, boolean root) {
        if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        String word = unmatched.getUnmatched().getFirst();
        if (word.startsWith("-")) {
            List<String> known = e.getCommandLine().getCommandSpec().options().stream()
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .toList();
            return "there is no option \"" + word + "\" here. " + Suggest.from(word, known);
        }
        return root
                ? "there is no command \"" + word + "\". "
                        + Suggest.from(word, e.getCommandLine().getSubcommands().keySet())
                : "\"" + word + "\" is one argument too many.";
    }

    /** Only a mistake of the user is expected here; anything else is a mistake of ours and keeps its trace. */
    private int failed(Exception e) throws Exception {
        if (e instanceof UserError mistake) {
            complain(mistake.lines());
            return mistake.code();
        }
        throw e;
    }

    private void complain(List<String> lines) {
        lines.forEach(line -> err.println("caselab: " + line));
    }
}
