package caselab.cli;

import caselab.model.Settings;
import caselab.report.Difference;
import caselab.report.Repeat;
import caselab.report.RunJson;
import caselab.report.RunRecord;
import caselab.report.TextDifference;
import caselab.report.page.CarriedRuns;
import caselab.report.page.Page;
import caselab.report.page.PageRecipe;
import caselab.report.page.Played;
import caselab.report.page.ReportFile;
import caselab.scenario.ClassVariant;
import caselab.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a file again from the runs it carries, once they were played, and compares all that it says. */
record FileCheck(Console console) {

    /** Whether a file says what was played, in a sentence. */
    record Answer(boolean same, String text) {}

    /**
     * Compares.
     *
     * @param played the runs of the file
     * @param other whether another version of the program wrote it
     */
    Answer compare(CarriedRuns file, List<RunRecord> played, boolean other) {
        if (file.kind().isEmpty()) {
            return answer(RunJson.difference(file.text(), played.getFirst(), other), false);
        }
        if (file.kind().get() == ReportFile.Kind.PDF) {
            return new Answer(true, "Of a PDF only the digest was compared, not what its pages show.");
        }
        if (file.recipe().isEmpty()) {
            return new Answer(
                    true,
                    "Only the digest was compared, not what the page shows: the file does not say how it was made, as"
                            + " pages do not on which someone wrote.");
        }
        try {
            String again = again(file, played, file.recipe().get());
            return answer(TextDifference.of(file.text(), again), other);
        } catch (UserError e) {
            return new Answer(false, "The page cannot be made again. " + String.join(" ", e.lines()));
        }
    }

    private static Answer answer(Optional<Difference> difference, boolean mayDiffer) {
        if (difference.isEmpty()) {
            return new Answer(true, "All that the file says is what was played.");
        }
        return mayDiffer
                ? new Answer(
                        true,
                        "Another version may word a page in other ways, so only the digest was compared. "
                                + "The first difference is at " + text(difference.get()))
                : new Answer(false, "The file differs from what was played at " + text(difference.get()));
    }

    private static String text(Difference difference) {
        return difference.place() + ":" + System.lineSeparator() + "  in the file:   " + difference.said()
                + System.lineSeparator() + "  played again:  " + difference.again();
    }

    private String again(CarriedRuns file, List<RunRecord> played, PageRecipe recipe) {
        List<Played.Order> orders = new ArrayList<>();
        for (int i = 0; i < played.size(); i++) {
            orders.add(order(file.runs().get(i), played.get(i).version(), recipe.variant()));
        }
        ReportPage report =
                new ReportPage(OutputOptions.locale(recipe.language()), recipe.charts(), recipe.variant(), console);
        Page page = report.of(orders);
        Map<String, byte[]> made = ReportFile.write(file.kind().orElseThrow(), page, report.edition(), "");
        return new String(made.values().iterator().next(), StandardCharsets.UTF_8);
    }

    /** The run as it was ordered: what the world of a class sets is not the order's. */
    private Played.Order order(Repeat run, String version, String variant) {
        Played.Order order = RunName.kept(run.subject(), run, console).order(version);
        Settings settings = order.settings();
        Settings own = settings.minus(world(order.scenario(), variant));
        for (String path : settings.minus(own).paths()) {
            settings = run.byPath().contains(path) ? settings.without(path) : settings;
        }
        return new Played.Order(
                order.subject(), order.scenario(), order.values(), settings, order.chance(), order.weeks(), version);
    }

    private static Settings world(Scenario scenario, String variant) {
        return ClassVariant.isCode(variant) ? ClassVariant.of(scenario, variant).settings() : Settings.none();
    }
}
