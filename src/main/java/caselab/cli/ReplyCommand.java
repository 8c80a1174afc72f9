package caselab.cli;

import caselab.experiment.Progress;
import caselab.experiment.search.BestReply;
import caselab.report.insight.SearchText;
import caselab.report.insight.Sheet;
import caselab.scenario.Lever;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Rivals;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caselab reply}. */
@Command(
        name = "reply",
        sortOptions = false,
        description =
                "Let the rival answer a plan with its own levers, to its own profit, and say whether the plan survives.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab reply below-cost-dumping --set oem-share=40%% --set feature-fit=25%%",
            "  caselab reply below-cost-dumping --set feature-fit=50%% --level ruthless",
        })
final class ReplyCommand implements Callable<Integer> {

    private static final int WORLDS = 50;

    private final Console console;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(
            names = "--level",
            paramLabel = "lazy|normal|ruthless",
            description = "How hard the rival thinks. Without, all three.")
    private String level = "";

    @Option(names = "--goal", paramLabel = "GOAL", description = "What the plan is to achieve, as for caselab rescue.")
    private String goal = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    ReplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Stand stand = plan.stand(console);
        Goal wanted = PlanOptions.goal(goal, stand.scenario());
        List<BestReply.Level> levels = levels();
        Rivals rivals = Rivals.of(stand.scenario())
                .orElseThrow(() -> UserError.failed(List.of(new SearchText(stand, output.locale()).noRival())));
        int worlds = plan.worlds(WORLDS);
        long seed = plan.seed(stand.scenario());
        output.write(
                console,
                (experiments, progress) ->
                        sheet(new Explore(stand, experiments, worlds, seed), rivals, levels, wanted, progress));
        return Console.OK;
    }

    private List<BestReply.Level> levels() {
        if (level.isEmpty()) {
            return List.of(BestReply.Level.values());
        }
        List<String> names = Stream.of(BestReply.Level.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(level)) {
            throw UserError.usage("--level: there is no \"" + level + "\". " + Suggest.from(level, names));
        }
        return List.of(BestReply.Level.valueOf(level.toUpperCase(Locale.ROOT)));
    }

    private Sheet sheet(Explore explore, Rivals rivals, List<BestReply.Level> levels, Goal wanted, Progress progress) {
        SearchText text = new SearchText(explore.stand(), output.locale());
        List<String> said = new ArrayList<>(List.of(text.goal(wanted)));
        List<List<Object>> rows = new ArrayList<>();
        for (BestReply.Level each : levels) {
            BestReply reply = rivals.reply(explore, each, wanted, progress);
            said.addAll(text.reply(reply, rivals, wanted));
            List<Object> row = new ArrayList<>(List.of(
                    each.name().toLowerCase(Locale.ROOT),
                    reply.before().profit(),
                    reply.after().profit(),
                    reply.before().odds(),
                    reply.after().odds()));
            row.addAll(Lever.written(rivals.moves(), reply.values()));
            rows.add(row);
        }
        Map<String, String> about = plan.about("reply", explore.stand());
        about.put("worlds", String.valueOf(explore.worlds()));
        about.put(
                "rival",
                explore.stand()
                        .scenario()
                        .plan()
                        .market()
                        .firms()
                        .get(rivals.firm())
                        .key());
        List<String> columns = Stream.concat(
                        Stream.of("level", "profitBefore", "profitAfter", "oddsBefore", "oddsAfter"),
                        rivals.moves().stream().map(Lever::key))
                .toList();
        return new Sheet(about, columns, rows, said);
    }
}
