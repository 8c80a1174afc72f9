package caselab.cli;

import caselab.workspace.SavedRun;
import caselab.workspace.Workspace;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab runs}. */
@Command(
        name = "runs",
        sortOptions = false,
        description = "List the runs kept by the lab, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  caselab runs", "  caselab runs below-cost-dumping --most 200"})
final class RunsCommand implements Callable<Integer> {

    private static final int MOST = 100_000;
    private static final int LEVERS_SHOWN = 4;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "A scenario; all of them if none is named.")
    private String scenario = "";

    @Option(names = "--most", paramLabel = "N", description = "How many, 1 to 100000. Without, 50.")
    private String most = "50";

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the data is. Without, the user's own folder.")
    private String data = "";

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int limit = (int) Numbers.whole("--most", most, 1, MOST);
        try (Workspace workspace = Kept.open(data, console)) {
            List<SavedRun> runs = scenario.isEmpty()
                    ? workspace.runs().latest(limit)
                    : workspace.runs().latest(scenario, limit);
            console.out().print(runs.isEmpty() ? "No runs yet." + System.lineSeparator() : table(runs));
        }
        return Console.OK;
    }

    private static String table(List<SavedRun> runs) {
        StringBuilder text =
                new StringBuilder(line("run", "played", "scenario", "seed", "digest", "pin", "name, levers"));
        runs.forEach(run -> text.append(line(
                run.id(),
                WHEN.format(run.created()),
                run.inputs().scenario(),
                run.inputs().seed().isPresent()
                        ? Long.toString(run.inputs().seed().getAsLong())
                        : "–",
                run.result().digest(),
                run.slot().map(Enum::name).orElse(""),
                run.name().isBlank() ? levers(run) : run.name().replaceAll("\\R", " "))));
        return text.toString();
    }

    private static String line(Object... cells) {
        return "%-10s  %-16s  %-26s  %-6s  %-8s  %-3s  %s%n".formatted(cells);
    }

    private static String levers(SavedRun run) {
        String shown = run.inputs().levers().entrySet().stream()
                .limit(LEVERS_SHOWN)
                .map(lever -> lever.getKey() + "=" + Figures.plain(lever.getValue()))
                .collect(Collectors.joining(" "));
        return run.inputs().levers().size() > LEVERS_SHOWN ? shown + " …" : shown;
    }
}
