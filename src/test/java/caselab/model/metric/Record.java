package caselab.model.metric;

import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.Recorder;
import caselab.model.State;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Runs written by hand: products x and y of firm a, z of firm b, with channel fees of 0.2. */
final class Record {

    private Record() {}

    static Trajectory of(int weeks, ObjIntConsumer<State> week) {
        Plan plan = Plan.compile(new Market(
                weeks,
                TestMarkets.market(100, 1000),
                List.of(TestMarkets.segment(0.1)),
                List.of(),
                List.of(TestMarkets.firm("a"), TestMarkets.firm("b")),
                List.of(product("x", "a"), product("y", "a"), product("z", "b"))));
        State state = new State(plan);
        Trajectory run = new Trajectory(plan, weeks);
        run.playedWith(plan.numbers());
        Recorder recorder = new Recorder(state, run);
        for (int t = 0; t < weeks; t++) {
            week.accept(state, t);
            recorder.week(t);
        }
        return run;
    }

    private static caselab.model.Product product(String key, String firm) {
        return TestMarkets.product(
                key, firm, TestMarkets.priced(1).with(caselab.model.ProductParameter.CHANNEL_FEE, 0.2));
    }
}
