package caselab.cli;

import caselab.model.Firm;
import caselab.model.Product;
import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.report.Headline;
import caselab.report.RunRecord;
import caselab.scenario.Scenario;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A run in a few lines: the question, what was changed, who left when, what was sold, what is left in the till. */
final class Summary {

    private static final int[] MARKS = {13, 26, 52, 104};
    private static final String ROW = "  %-12s %s%n";

    private final Study study;
    private final Changes changes;
    private final RunRecord run;
    private final Trajectory trajectory;
    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);

    Summary(Changes changes, RunRecord run) {
        study = changes.study();
        this.changes = changes;
        this.run = run;
        trajectory = run.trajectory();
    }

    String text() {
        study.scenario().ifPresent(_ -> out.printf("%s%n%s%n%n", study.word("title"), study.word("question")));
        String changed =
                changes.all().stream().map(c -> c.key() + "=" + c.value()).collect(Collectors.joining(", "));
        out.printf(ROW, "Changed", changed.isEmpty() ? "nothing: the market as told" : changed);
        out.printf(ROW, "Chance", run.chance().seeded() ? "seed " + run.chance().seed() : "none: expected values");
        out.printf(ROW, "Length", trajectory.weeks() + " weeks");
        events();
        exits();
        sales();
        cash();
        out.printf("%nDigest %s, caselab %s%n", run.digest(), run.version());
        return text.toString();
    }

    private void events() {
        List<Scenario.Event> events = study.scenario().map(Scenario::events).orElse(List.of());
        if (!events.isEmpty()) {
            out.printf("%nWhat happened%n");
        }
        events.stream().sorted(Comparator.comparingInt(this::week)).forEach(event -> {
            String when = week(event) == Integer.MAX_VALUE ? "not in this run" : "week " + week(event);
            out.printf("  %-16s %s%n", when, study.word("events." + event.key() + ".name"));
        });
    }

    private int week(Scenario.Event event) {
        return event.milestone().week(trajectory).orElse(Integer.MAX_VALUE);
    }

    private void exits() {
        out.printf("%nOut of business%n");
        var exits = Headline.exits(trajectory);
        exits.forEach((week, firms) -> out.printf("  %-16s %s%n", "week " + week, names(firms)));
        if (exits.isEmpty()) {
            out.printf("  nobody%n");
        }
    }

    private String names(List<Integer> firms) {
        List<String> keys = firms.stream().map(f -> firm(f).key()).toList();
        return keys.size() <= 2
                ? String.join(", ", keys)
                : keys.getFirst() + " … " + keys.getLast() + " (" + keys.size() + ")";
    }

    private Firm firm(int index) {
        return study.plan().market().firms().get(index);
    }

    private void sales() {
        Product product = study.plan().market().products().get(study.product());
        out.printf("%nSold since the start: %s%n", study.word("products." + product.key()));
        IntStream.concat(
                        IntStream.of(MARKS).filter(mark -> mark < trajectory.weeks()), IntStream.of(trajectory.weeks()))
                .forEach(mark -> out.printf(
                        "  %-16s %15s%n",
                        "after " + mark + " weeks", Figures.whole(Headline.sold(trajectory, study.product(), mark))));
    }

    private void cash() {
        out.printf("%nCash at the end%n");
        for (int f = 0; f < study.plan().firms(); f++) {
            double cash = trajectory.at(Series.CASH, f, trajectory.weeks() - 1);
            out.printf("  %-16s %15s%n", firm(f).key(), Figures.money(cash));
        }
    }
}
