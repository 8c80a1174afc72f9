package caselab.scenario;

import caselab.model.Parameter;
import caselab.model.Unit;
import caselab.model.metric.Measure;
import caselab.model.theory.ClosedForm;
import caselab.model.theory.ClosedForm.Need;
import caselab.model.theory.ClosedForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the theory cards of a scenario: which closed forms, and where each of their numbers comes from. */
final class TheoryReader {

    private static final Map<String, ClosedForm> FORMS = new LinkedHashMap<>();

    static {
        ClosedForms.all().forEach(form -> FORMS.put(form.key(), form));
    }

    private final Ground ground;
    private final MeasureReader measures;
    private final int weeks;

    TheoryReader(Ground ground, int weeks) {
        this.ground = ground;
        this.weeks = weeks;
        measures = new MeasureReader(ground);
    }

    /** The cards that stand here; those with a problem are left out. */
    List<TheoryCard> all(Place place) {
        List<TheoryCard> cards = new ArrayList<>();
        for (Place at : place.items()) {
            at.only("card", "inputs");
            at.at("card").oneOf("card", FORMS).flatMap(form -> card(form, at)).ifPresent(card -> {
                if (cards.stream()
                        .anyMatch(other -> other.form().key().equals(card.form().key()))) {
                    at.at("card").problem("stands here twice.", "");
                }
                cards.add(card);
            });
        }
        return cards;
    }

    private Optional<TheoryCard> card(ClosedForm form, Place at) {
        Place inputs = at.at("inputs");
        inputs.only(form.needs().stream().map(Need::key).toList());
        Map<String, TheoryInput> read = new HashMap<>();
        if (inputs.isObject()) {
            form.needs()
                    .forEach(
                            need -> input(need, inputs.at(need.key())).ifPresent(input -> read.put(need.key(), input)));
        }
        return read.size() == form.needs().size() ? Optional.of(new TheoryCard(form, read)) : Optional.empty();
    }

    private Optional<TheoryInput> input(Need need, Place at) {
        if (!at.isObject()) {
            return ofMarket(need, at);
        }
        if (at.at("value").present()) {
            return Optional.of(assumed(need, at));
        }
        return at.at("since").present() ? since(need, at) : ofRun(need, at);
    }

    private Optional<TheoryInput> ofMarket(Need need, Place at) {
        String path = at.text();
        if (path.isBlank() || !ground.hasPath(path, at)) {
            return Optional.empty();
        }
        Parameter parameter =
                ground.plan().paths().parameter(ground.plan().paths().slot(path));
        counted(at, parameter.unit(), need);
        return Optional.of(new TheoryInput.OfMarket(path));
    }

    private static TheoryInput assumed(Need need, Place at) {
        at.only("value", "low", "high");
        double low = at.at("low").number(need.domain());
        double high = at.at("high").number(need.domain());
        double value = at.at("value").number(need.domain());
        if (value < low || value > high) {
            at.at("value").problem("lies outside low to high.", "");
        }
        return new TheoryInput.Assumed(value, low, high);
    }

    private Optional<TheoryInput> since(Need need, Place at) {
        at.only("metric", "of", "since", "weeks");
        int span = at.at("weeks").whole(1, weeks);
        return measures.metric(at).flatMap(metric -> {
            counted(at.at("metric"), metric.unit(), need);
            int index = measures.of(at, metric);
            return measures.milestone(at.at("since"))
                    .map(milestone -> new TheoryInput.Since(metric, index, milestone, span));
        });
    }

    private Optional<TheoryInput> ofRun(Need need, Place at) {
        Optional<Measure> measure = measures.measure(at, weeks);
        measure.ifPresent(read -> {
            switch (read) {
                case Measure.OfMetric of -> counted(at.at("metric"), of.metric().unit(), need);
                case Measure.WeekOf _ -> counted(at.at("event"), Unit.WEEK, need);
            }
        });
        return measure.map(TheoryInput.OfRun::new);
    }

    private static void counted(Place at, Unit unit, Need need) {
        if (unit != need.unit()) {
            at.problem(
                    "is counted in " + unit.symbol() + ".",
                    "The card wants " + need.unit().symbol() + ".");
        }
    }
}
