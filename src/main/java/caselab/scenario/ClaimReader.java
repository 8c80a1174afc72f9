package caselab.scenario;

import caselab.model.Domain;
import caselab.model.Settings;
import caselab.model.metric.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the claims of a scenario: a figure, what it is made under, and the bounds within which the claim holds. */
final class ClaimReader {

    static final Domain ANY = Domain.of(-1e15, 1e15);
    static final Map<String, Scenario.Comparison.Kind> COMPARISONS =
            Map.of("difference", Scenario.Comparison.Kind.DIFFERENCE, "ratio", Scenario.Comparison.Kind.RATIO);

    private final Ground ground;
    private final MeasureReader measures;
    private final UnderReader under;
    private final int usualWeeks;

    ClaimReader(Ground ground, Map<String, Optional<Lever>> levers, int usualWeeks) {
        this.ground = ground;
        under = new UnderReader(ground.plan(), levers);
        this.usualWeeks = usualWeeks;
        measures = new MeasureReader(ground);
    }

    /** The claims that stand here; those with a problem are left out. */
    List<Scenario.Claim> all(Place place) {
        List<Scenario.Claim> claims = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Place at : place.items()) {
            at.only("key", "measure", "under", "weeks", "against", "low", "high", "basis");
            String key = at.at("key").name();
            if (!keys.add(key)) {
                at.at("key").problem("is the key of another claim.", "");
            }
            ground.words().need("claims." + key);
            claim(at, key).ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<Scenario.Claim> claim(Place at, String key) {
        int weeks = at.at("weeks").whole(1, MarketReader.MOST_WEEKS, usualWeeks);
        Optional<Measure> measure = measures.measure(at.at("measure"), weeks);
        Settings settings = under.read(at.at("under"));
        Optional<Scenario.Comparison> against = measure.flatMap(m -> against(at.at("against"), m, weeks));
        double low = at.at("low").number(ANY, Double.NEGATIVE_INFINITY);
        double high = at.at("high").number(ANY, Double.POSITIVE_INFINITY);
        if (low > high) {
            at.at("low").problem("lies above high.", "");
        }
        if (!at.at("low").present() && !at.at("high").present()) {
            at.problem("has no bound.", "Give it low, high or both.");
        }
        Optional<Basis> basis = ground.basis().read(at.at("basis"), key);
        return measure.flatMap(m -> basis.map(b -> new Scenario.Claim(key, m, settings, weeks, against, low, high, b)));
    }

    private Optional<Scenario.Comparison> against(Place at, Measure same, int weeks) {
        if (!at.present()) {
            return Optional.empty();
        }
        at.only("kind", "under", "measure");
        Place other = at.at("measure");
        Optional<Measure> measure = other.present() ? measures.measure(other, weeks) : Optional.of(same);
        Settings settings = under.read(at.at("under"));
        return at.at("kind")
                .oneOf("comparison", COMPARISONS)
                .flatMap(kind -> measure.map(m -> new Scenario.Comparison(kind, m, settings)));
    }
}
