package caselab.study;

import caselab.experiment.Column;
import caselab.experiment.Figure;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.ResultTable;
import caselab.experiment.Trials;
import caselab.experiment.search.BestReply;
import caselab.model.Plan;
import caselab.model.metric.Measure;
import caselab.model.metric.Metrics;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A rival with levers of its own: assumptions of a scenario that move nothing but numbers of one other firm.
 *
 * @param firm the rival
 * @param moves its levers
 */
public record Rivals(int firm, List<Lever> moves) {

    private static final int EVALUATIONS = 150;

    public Rivals {
        moves = List.copyOf(moves);
    }

    /** The other firm that most assumptions are about; empty if none is about a single firm. */
    public static Optional<Rivals> of(Scenario scenario) {
        Map<Integer, List<Lever>> byFirm = scenario.assumptions().stream()
                .filter(lever -> owner(scenario.plan(), lever).orElse(scenario.firm()) != scenario.firm())
                .collect(Collectors.groupingBy(
                        lever -> owner(scenario.plan(), lever).orElseThrow()));
        return byFirm.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, List<Lever>> e) ->
                                e.getValue().size())
                        .thenComparingInt(e -> -e.getKey()))
                .map(entry -> new Rivals(entry.getKey(), entry.getValue()));
    }

    /** The only firm whose numbers a lever moves; empty if it moves others too. */
    private static OptionalInt owner(Plan plan, Lever lever) {
        int[] owners = lever.targets().stream()
                .mapToInt(target -> owner(plan, target.path()))
                .distinct()
                .toArray();
        return owners.length == 1 && owners[0] >= 0 ? OptionalInt.of(owners[0]) : OptionalInt.empty();
    }

    private static int owner(Plan plan, String path) {
        String[] parts = path.split("/", -1);
        List<String> firms = plan.market().firms().stream().map(f -> f.key()).toList();
        List<String> products =
                plan.market().products().stream().map(p -> p.key()).toList();
        return switch (parts[1]) {
            case "firms" -> firms.indexOf(parts[2]);
            case "products" -> plan.firmOf(products.indexOf(parts[2]));
            default -> -1;
        };
    }

    /** How the rival answers the plan to its own profit over the run, and whether the plan still meets a goal. */
    public BestReply reply(Explore explore, BestReply.Level level, Goal goal, Progress progress) {
        Scenario scenario = explore.scenario();
        Figure profit =
                Figure.of("rivalsProfit", Metrics.find("cumulativeProfit").orElseThrow(), firm, Measure.Reading.END);
        Question question =
                Question.figures(scenario.plan(), goal.weeks(scenario), List.of(goal.figure(scenario), profit));
        Trials trials = new Trials(explore.experiments(), question, explore.worlds(moves, explore.seed()), progress);
        BestReply.Duel duel = replies -> {
            ResultTable table = trials.play(explore.plans(moves, replies));
            return ends(table, replies.length, goal);
        };
        return BestReply.of(level, Dials.of(explore.stand(), moves), duel, EVALUATIONS, explore.seed());
    }

    private static List<BestReply.Ends> ends(ResultTable table, int replies, Goal goal) {
        Column plan = table.columns().get(0);
        Column profit = table.columns().get(1);
        int worlds = table.size() / replies;
        List<BestReply.Ends> ends = new ArrayList<>();
        for (int k = 0; k < replies; k++) {
            double sum = 0;
            int met = 0;
            for (int w = k * worlds; w < (k + 1) * worlds; w++) {
                sum += profit.at(w);
                met += goal.met(plan.at(w)) ? 1 : 0;
            }
            ends.add(new BestReply.Ends(sum / worlds, (double) met / worlds));
        }
        return ends;
    }
}
