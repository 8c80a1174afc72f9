package caselab.experiment.attribution;

import static caselab.model.mechanism.Mechanism.*;

import caselab.experiment.Future;
import caselab.experiment.Track;
import caselab.model.Plan;
import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.model.mechanism.Mechanism;
import caselab.model.mechanism.Replay;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which mechanisms carried a difference: the second run is played again with one mechanism at a time held to what it
 * did in the first. What the metric loses by that is what came about through this mechanism. These parts overlap,
 * because one mechanism works through another, and do not add up; they say what the difference would not have come
 * about without.
 */
public final class CausalMap {

    /** What each mechanism acts on within the model, from the order of the week and what carries over to the next. */
    private static final List<List<Mechanism>> LINKS = Stream.of(
                    new Mechanism[] {COST, PRICING, ACCOUNTS},
                    new Mechanism[] {PRICING, CHOICE, ACCOUNTS},
                    new Mechanism[] {CHOICE, SUPPLY, PRICING},
                    new Mechanism[] {SUPPLY, ACCOUNTS, AWARENESS, BRAND, COST},
                    new Mechanism[] {CONTRACT, ACCOUNTS, COST, SUPPLY},
                    new Mechanism[] {ACCOUNTS, RESEARCH, EXIT},
                    new Mechanism[] {AWARENESS, CHOICE},
                    new Mechanism[] {REPUTATION, CHOICE},
                    new Mechanism[] {RESEARCH, CHOICE},
                    new Mechanism[] {BRAND, CHOICE},
                    new Mechanism[] {EXIT, CHOICE})
            .map(List::of)
            .toList();

    private final Track track;
    private final int product;
    private final int firm;
    private final Trajectory before;
    private final Trajectory after;
    private final Map<Mechanism, Trajectory> without = new EnumMap<>(Mechanism.class);

    /**
     * What a mechanism carried of the metric.
     *
     * @param value what the metric of the week loses if the mechanism is held to the first run, in its unit
     */
    public record Carried(Mechanism mechanism, double value) {}

    /**
     * How much one mechanism moves another.
     *
     * @param weight what is lost of the other's doing this week if the first is held, as a part of the largest value it
     *     has in either run; from 0 to 1
     */
    public record Link(Mechanism from, Mechanism to, double weight) {}

    /**
     * Plays both runs, and the second again for each mechanism.
     *
     * @param product the product whose mechanisms are shown
     * @param firm the firm whose mechanisms are shown
     */
    public CausalMap(Plan plan, int weeks, Difference difference, Track track, int product, int firm) {
        this.track = track;
        this.product = product;
        this.firm = firm;
        Future second = difference.second();
        double[] numbers = plan.numbers(second.settings());
        Replay replay = new Replay(
                plan,
                plan.numbers(difference.first().settings()),
                difference.first().chance(),
                weeks);
        before = replay.recorded();
        after = replay.play(numbers, second.chance(), Set.of());
        for (Mechanism mechanism : Mechanism.values()) {
            without.put(mechanism, replay.play(numbers, second.chance(), Set.of(mechanism)));
        }
    }

    /**
     * What each mechanism carried up to a week, the largest first. The accounts are left out: all money goes through
     * them, so they carry all of it.
     */
    public List<Carried> carried(int week) {
        return Stream.of(Mechanism.values())
                .filter(mechanism -> mechanism != ACCOUNTS)
                .map(mechanism -> new Carried(mechanism, metric(after, week) - metric(without(mechanism), week)))
                .sorted(Comparator.comparingDouble(carried -> -Math.abs(carried.value())))
                .toList();
    }

    /** The links of the map in a week, each with its weight; those of no weight too. */
    public List<Link> links(int week) {
        return LINKS.stream()
                .flatMap(link -> link.stream()
                        .skip(1)
                        .map(to -> new Link(link.getFirst(), to, weight(link.getFirst(), to, week))))
                .toList();
    }

    private double weight(Mechanism from, Mechanism to, int week) {
        double largest = 0;
        for (int t = 0; t < after.weeks(); t++) {
            largest = Math.max(largest, Math.max(Math.abs(shown(after, to, t)), Math.abs(shown(before, to, t))));
        }
        double lost = Math.abs(shown(after, to, week) - shown(without(from), to, week));
        return largest == 0 ? 0 : Math.min(1, lost / largest);
    }

    private double shown(Trajectory run, Mechanism mechanism, int week) {
        Series series = mechanism.shows();
        return run.at(series, series.of() == Series.Of.FIRM ? firm : product, week);
    }

    private double metric(Trajectory run, int week) {
        double value = track.metric().weekly().at(run, track.index(), week);
        return Double.isNaN(value) ? 0 : value;
    }

    private Trajectory without(Mechanism mechanism) {
        return Objects.requireNonNull(without.get(mechanism));
    }
}
