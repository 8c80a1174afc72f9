package caselab.experiment;

import caselab.model.Settings;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.DoublePredicate;

/**
 * Plays several plans in the same worlds, with the same luck, so that what differs between them is the plans' doing.
 *
 * @param experiments plays the runs
 * @param question the market, the length of a run, and the figures to keep
 * @param worlds what the worlds change, and their luck; a plan's settings stand above a world's
 * @param progress told of the runs
 */
public record Trials(Experiments experiments, Question question, List<Future> worlds, Progress progress) {

    public Trials {
        worlds = List.copyOf(worlds);
    }

    /** Share of the worlds in which a figure passes, for each plan. */
    public double[] odds(List<Settings> plans, int figure, DoublePredicate passes) {
        Column column = play(plans).columns().get(figure);
        double[] odds = new double[plans.size()];
        for (int k = 0; k < odds.length; k++) {
            int passed = 0;
            for (int w = 0; w < worlds.size(); w++) {
                passed += passes.test(column.at(k * worlds.size() + w)) ? 1 : 0;
            }
            odds[k] = (double) passed / worlds.size();
        }
        return odds;
    }

    /** Mean of a figure over the worlds, for each plan; worlds where it has no value do not count. */
    public double[] means(List<Settings> plans, int figure) {
        Column column = play(plans).columns().get(figure);
        double[] means = new double[plans.size()];
        for (int k = 0; k < means.length; k++) {
            double sum = 0;
            int counted = 0;
            for (int w = 0; w < worlds.size(); w++) {
                double value = column.at(k * worlds.size() + w);
                sum += Double.isFinite(value) ? value : 0;
                counted += Double.isFinite(value) ? 1 : 0;
            }
            means[k] = sum / counted;
        }
        return means;
    }

    /** Every plan in every world: the worlds of the first plan, then those of the second, and so on. */
    public ResultTable play(List<Settings> plans) {
        return experiments
                .play(question, new Crossed(List.copyOf(plans), worlds), progress)
                .table();
    }

    private static final class Crossed extends AbstractList<Future> implements RandomAccess {

        private final List<Settings> plans;
        private final List<Future> worlds;

        Crossed(List<Settings> plans, List<Future> worlds) {
            this.plans = plans;
            this.worlds = worlds;
        }

        @Override
        public Future get(int index) {
            Future world = worlds.get(index % worlds.size());
            return new Future(world.settings().with(plans.get(index / worlds.size())), world.chance());
        }

        @Override
        public int size() {
            return Math.multiplyExact(plans.size(), worlds.size());
        }
    }
}
