package caselab.scenario;

import caselab.model.Settings;
import caselab.model.Unit;
import caselab.model.metric.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the figures of a lesson, and the conditions that name them. */
final class FigureReader {

    private static final int MOST = 100;

    private record Read(TheoryInput from, Unit unit) {}

    private final Ground ground;
    private final MeasureReader measures;
    private final UnderReader under;
    private final int weeks;
    private final Map<String, String> known = new HashMap<>();

    FigureReader(Ground ground, Map<String, Optional<Lever>> levers, int weeks) {
        this.ground = ground;
        this.weeks = weeks;
        measures = new MeasureReader(ground);
        under = new UnderReader(ground.plan(), levers);
    }

    /** The figures that stand here; those with a problem are left out. */
    List<Lesson.Figure> all(Place place) {
        List<Lesson.Figure> figures = new ArrayList<>();
        place.named(MOST).forEach((key, at) -> {
            known.put(key, key);
            figure(key, at).ifPresent(figures::add);
        });
        return figures;
    }

    /** The names of all of them, also of those with a problem. */
    Set<String> names() {
        return known.keySet();
    }

    private Optional<Lesson.Figure> figure(String key, Place at) {
        if (at.isText()) {
            return number(at).map(read -> figure(key, read));
        }
        if (!at.at("measure").present() && !at.at("number").present()) {
            return measure(at).map(read -> figure(key, read));
        }
        at.only("measure", "number", "under", "against");
        Optional<Settings> settings = under(at);
        return read(at).map(own -> {
            Optional<Lesson.Against> against = against(at.at("against"), own);
            Unit unit = against.map(other -> unit(own.unit(), other.kind())).orElse(own.unit());
            return new Lesson.Figure(key, unit, new Lesson.Side(own.from(), settings), against);
        });
    }

    private static Lesson.Figure figure(String key, Read read) {
        return new Lesson.Figure(key, read.unit(), new Lesson.Side(read.from(), Optional.empty()), Optional.empty());
    }

    private static Unit unit(Unit own, Scenario.Comparison.Kind kind) {
        return switch (kind) {
            case RATIO -> Unit.RATIO;
            case DIFFERENCE -> own == Unit.WEEK ? Unit.WEEKS : own;
        };
    }

    private Optional<Lesson.Against> against(Place at, Read own) {
        if (!at.present()) {
            return Optional.empty();
        }
        at.only("kind", "measure", "number", "under");
        Optional<Settings> settings = under(at);
        boolean same = !at.at("measure").present() && !at.at("number").present();
        Optional<Read> other = same ? Optional.of(own) : read(at);
        return at.at("kind")
                .oneOf("comparison", ClaimReader.COMPARISONS)
                .flatMap(kind -> other.map(side -> new Lesson.Against(kind, new Lesson.Side(side.from(), settings))));
    }

    private Optional<Settings> under(Place at) {
        return at.at("under").present() ? Optional.of(under.read(at.at("under"))) : Optional.empty();
    }

    private Optional<Read> read(Place at) {
        return at.at("number").present() ? number(at.at("number")) : measure(at.at("measure"));
    }

    private Optional<Read> number(Place at) {
        String path = at.text();
        if (path.isBlank() || !ground.hasPath(path, at)) {
            return Optional.empty();
        }
        int slot = ground.plan().paths().slot(path);
        return Optional.of(new Read(
                new TheoryInput.OfMarket(path),
                ground.plan().paths().parameter(slot).unit()));
    }

    private Optional<Read> measure(Place at) {
        return measures.measure(at, weeks).map(measure -> new Read(new TheoryInput.OfRun(measure), unit(measure)));
    }

    private static Unit unit(Measure measure) {
        return switch (measure) {
            case Measure.WeekOf _ -> Unit.WEEK;
            case Measure.OfMetric of when of.reading() == Measure.Reading.WEEKS -> Unit.WEEKS;
            case Measure.OfMetric of -> of.metric().unit();
        };
    }

    /** The conditions that stand here, by figure; at least one. */
    List<Lesson.Condition> conditions(Place place) {
        List<Lesson.Condition> conditions = new ArrayList<>();
        if (place.fields().isEmpty() && (place.isObject() || !place.present())) {
            place.problem("must name at least one figure.", "For example {\"cash-at-end\": {\"low\": 0}}.");
        }
        place.fields().forEach((figure, at) -> {
            if (isKnown(figure, at)) {
                conditions.add(bounds(figure, at));
            }
        });
        return conditions;
    }

    private static Lesson.Condition bounds(String figure, Place at) {
        at.only("low", "high");
        double low = at.at("low").number(ClaimReader.ANY, Double.NEGATIVE_INFINITY);
        double high = at.at("high").number(ClaimReader.ANY, Double.POSITIVE_INFINITY);
        if (low > high) {
            at.at("low").problem("lies above high.", "");
        }
        if (at.isObject() && !at.at("low").present() && !at.at("high").present()) {
            at.problem("has no bound.", "Give it low, high or both.");
        }
        return new Lesson.Condition(figure, low, high);
    }

    private boolean isKnown(String figure, Place at) {
        if (!known.containsKey(figure)) {
            at.problem("is for no figure of this lesson.", Say.didYouMean(figure, known.keySet()));
        }
        return known.containsKey(figure);
    }

    /** The figure named here; empty if there is a problem. */
    String name(Place at) {
        return at.oneOf("figure", known).orElse("");
    }
}
