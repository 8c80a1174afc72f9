package caselab.model.mechanism;

import static caselab.model.mechanism.Mechanism.Moment.*;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.Recorder;
import caselab.model.Simulator;
import caselab.model.State;
import caselab.model.Trajectory;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays one run at a time, week by week. The order of the week is part of the model: change it and the golden runs
 * change. It owns one state and allocates nothing while weeks go by.
 */
public final class WeeklySimulator implements Simulator {

    private static final Tape.Interference NONE = (_, _) -> {};

    private final Plan plan;
    private final State state;
    private @Nullable Trajectory bound;
    private @Nullable Recorder recorder;
    private Tape.Interference interference = NONE;

    /** A simulator for runs of this plan, on one thread. */
    public WeeklySimulator(Plan plan) {
        this.plan = plan;
        state = new State(plan);
    }

    /** Plays the market as it stands, without chance, for its own number of weeks, and keeps every series. */
    public static Trajectory play(Plan plan) {
        return play(plan, plan.numbers(), Chance.expected(), plan.market().weeks());
    }

    /** Plays one run and keeps every series. */
    public static Trajectory play(Plan plan, double[] numbers, Chance chance, int weeks) {
        Trajectory trajectory = new Trajectory(plan, weeks);
        new WeeklySimulator(plan).run(numbers, chance, trajectory);
        return trajectory;
    }

    @Override
    public void run(double[] numbers, Chance chance, Trajectory into) {
        Recorder weekly = recorder(into);
        state.load(numbers, chance);
        into.playedWith(numbers);
        Start.apply(plan, state);
        for (int week = 0; week < into.weeks(); week++) {
            week(week);
            weekly.week(week);
        }
    }

    /** The same, with something done to each week beside its mechanisms. */
    void run(double[] numbers, Chance chance, Trajectory into, Function<State, Tape.Interference> with) {
        interference = with.apply(state);
        try {
            run(numbers, chance, into);
        } finally {
            interference = NONE;
        }
    }

    /**
     * Plays a run and shows the state after each week, with what prices and demand were made of that week still in it:
     * qualities, brands and awareness as buyers saw them, unit costs, prices. Not to be changed, and good for that week
     * only.
     */
    public static void watch(Plan plan, double[] numbers, int weeks, ObjIntConsumer<State> eachWeek) {
        WeeklySimulator simulator = new WeeklySimulator(plan);
        simulator.state.load(numbers, Chance.expected());
        Start.apply(plan, simulator.state);
        for (int week = 0; week < weeks; week++) {
            simulator.week(week);
            eachWeek.accept(simulator.state, week);
        }
    }

    private Recorder recorder(Trajectory into) {
        Recorder current = recorder;
        if (current == null || bound != into) {
            current = new Recorder(state, into);
            recorder = current;
            bound = into;
        }
        return current;
    }

    /** The order of one week. What stands in one loop touches one product, or one firm, at a time. */
    private void week(int week) {
        Entry.apply(plan, state, week);
        Choice.market(plan, state, week);
        for (int j = 0; j < plan.products(); j++) {
            UnitCost.product(plan, state, j);
            Choice.product(plan, state, j);
        }
        UnitCost.market(state);
        interference.after(COSTS, week);
        if (state.pricesMove) {
            Choice.demand(plan, state);
            Pricing.apply(plan, state, week);
        }
        interference.after(PRICES, week);
        Choice.demand(plan, state);
        Choice.realise(plan, state, week);
        interference.after(DEMAND, week);
        Supply.apply(plan, state, week);
        interference.after(SALES, week);
        Accounts.apply(plan, state);
        interference.after(ACCOUNTS, week);
        for (int j = 0; j < plan.products(); j++) {
            Experience.product(state, j);
            Awareness.product(plan, state, j);
            Reputation.product(state, j);
            Research.product(plan, state, j, week);
        }
        interference.after(PRODUCTS, week);
        for (int f = 0; f < plan.firms(); f++) {
            Experience.firm(state, f);
            Brand.firm(state, f);
            Exit.firm(plan, state, f);
        }
        interference.after(FIRMS, week);
    }
}
