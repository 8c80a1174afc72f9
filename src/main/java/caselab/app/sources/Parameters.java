package caselab.app.sources;

import caselab.app.control.SourceBadge;
import caselab.app.reading.NumberText;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.app.run.Choices;
import caselab.model.Plan;
import caselab.model.Settings;
import caselab.scenario.Basis;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every number of the market that its files give, in the order of the market; those alike in all stand in one row. */
final class Parameters {

    /** What makes two numbers one row. */
    private record Alike(String name, String basis, double told, double now) {}

    private final Reader reader;
    private final Scenario scenario;
    private final Map<String, String> reasons;

    /**
     * The numbers of a scenario.
     *
     * @param reasons why assumptions were changed, by lever
     */
    Parameters(Reader reader, Map<String, String> reasons) {
        this.reader = reader;
        scenario = reader.scenario();
        this.reasons = reasons;
    }

    /** The rows as the user has set the levers. */
    List<ParameterRow> rows(Choices choices) {
        Plan plan = scenario.plan();
        double[] told = plan.numbers(Settings.none());
        double[] now = plan.numbers(choices.settings());
        Map<Alike, List<NumberText>> rows = new LinkedHashMap<>();
        for (int slot = 0; slot < plan.slots(); slot++) {
            Basis basis = scenario.bases().get(plan.paths().path(slot));
            if (basis != null) {
                NumberText text = NumberText.of(reader, plan.paths().path(slot));
                rows.computeIfAbsent(
                                new Alike(text.name(), basis.key() + basis.facts(), told[slot], now[slot]),
                                _ -> new ArrayList<>())
                        .add(text);
            }
        }
        List<ParameterRow> all = new ArrayList<>();
        rows.forEach((alike, numbers) -> all.add(row(alike, numbers, choices)));
        return all;
    }

    private ParameterRow row(Alike alike, List<NumberText> numbers, Choices choices) {
        NumberText first = numbers.getFirst();
        Basis basis = Objects.requireNonNull(scenario.bases().get(first.path()));
        Optional<Lever> lever = scenario.levers().stream()
                .filter(one -> one.paths().anyMatch(first.path()::equals))
                .findFirst();
        boolean changed = alike.told != alike.now;
        SourceText source = SourceText.of(reader, reader.facts(), basis);
        double[] range = range(first, basis, lever, alike.told);
        return new ParameterRow(
                numbers,
                alike.told,
                alike.now,
                range[0],
                range[1],
                changed
                        ? new SourceText.Badge(
                                SourceBadge.Kind.CHANGED, reader.texts().get("badge.changed"))
                        : source.badge(),
                source,
                changed ? lever.map(one -> because(one, choices)).orElse("") : "");
    }

    private String because(Lever lever, Choices choices) {
        return choices.changed(lever) ? reasons.getOrDefault(lever.key(), "") : "";
    }

    /** What is plausible: of the assumption that moves it, else of its basis; NaN where nothing is said. */
    private static double[] range(NumberText number, Basis basis, Optional<Lever> lever, double told) {
        Optional<Lever> assumed = lever.filter(one -> one.kind() == Lever.Kind.ASSUMPTION && !one.isChoice());
        if (assumed.isPresent()) {
            return assumed.get().targets().stream()
                    .filter(target -> target.path().equals(number.path()))
                    .map(target -> ordered(
                            target.value(assumed.get().plausibleLow()),
                            target.value(assumed.get().plausibleHigh())))
                    .findFirst()
                    .orElseThrow();
        }
        if (basis instanceof Basis.Assumed is) {
            return is.factor() ? ordered(told * is.low(), told * is.high()) : ordered(is.low(), is.high());
        }
        return new double[] {Double.NaN, Double.NaN};
    }

    private static double[] ordered(double one, double other) {
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }
}
