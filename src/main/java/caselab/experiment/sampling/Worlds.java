package caselab.experiment.sampling;

import caselab.experiment.Future;
import caselab.model.Chance;
import caselab.model.Settings;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Plausible worlds: each point of a design says where in its range every uncertain input lies. World k has the luck of
 * future k of the seed, so that plans compared in the same worlds meet the same luck (common random numbers).
 *
 * <p>A world is worked out when it is asked for; a million of them take no room but that of the design.
 */
public final class Worlds {

    private final List<UncertainInput> inputs;
    private final Design design;
    private final Chance chance;

    /**
     * Worlds at the points of a design.
     *
     * @param inputs one for each coordinate
     * @param chance the luck of the first world; expected values for none
     */
    public Worlds(List<UncertainInput> inputs, Design design, Chance chance) {
        if (inputs.size() != design.dimensions()) {
            throw new IllegalArgumentException(
                    "A design of " + design.dimensions() + " coordinates for " + inputs.size() + " inputs");
        }
        this.inputs = List.copyOf(inputs);
        this.design = design;
        this.chance = chance;
    }

    /** So many worlds over a Latin hypercube, each with luck of its own. */
    public static Worlds latin(List<UncertainInput> inputs, int count, long seed) {
        return new Worlds(inputs, new LatinHypercube(count, inputs.size(), seed), Chance.of(seed));
    }

    /** Number of worlds. */
    public int size() {
        return design.size();
    }

    /** What is uncertain. */
    public List<UncertainInput> inputs() {
        return inputs;
    }

    /** The value of an input in a world. */
    public double value(int world, int input) {
        return inputs.get(input).range().inverse(design.at(world, input));
    }

    /** What a world changes in the market. */
    public Settings settings(int world) {
        return Settings.of(IntStream.range(0, inputs.size())
                .mapToObj(i -> inputs.get(i).settings().apply(value(world, i)))
                .toList());
    }

    /** The luck of a world. */
    public Chance chance(int world) {
        return chance.future(world);
    }

    /** A plan in every world: its settings stand above the world's. */
    public List<Future> futures(Settings plan) {
        return new Seen(plan);
    }

    /** The uncertain inputs' values in a world. */
    public double[] values(int world) {
        return IntStream.range(0, inputs.size())
                .mapToDouble(i -> value(world, i))
                .toArray();
    }

    private final class Seen extends AbstractList<Future> implements RandomAccess {

        private final Settings plan;

        Seen(Settings plan) {
            this.plan = plan;
        }

        @Override
        public Future get(int world) {
            return new Future(settings(world).with(plan), chance(world));
        }

        @Override
        public int size() {
            return design.size();
        }
    }
}
