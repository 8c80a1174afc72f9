package caselab.model.metric;

import caselab.model.Alliance;
import caselab.model.FirmParameter;
import caselab.model.Plan;
import caselab.model.SegmentParameter;
import caselab.model.Trajectory;

/** How far a product's channels go. */
final class Reach {

    private Reach() {}

    /** Share of all buyers that a product reaches through its own channels and those of an alliance. */
    static double ofBuyers(Trajectory run, int product, int week) {
        Plan plan = run.plan();
        int firm = plan.firmOf(product);
        double members = run.number(plan.firm(FirmParameter.ALLIANCE_MEMBERS) + firm);
        double pooling = run.number(plan.firm(FirmParameter.REACH_POOLING) + firm);
        double sum = 0;
        for (int g = 0; g < plan.segments(); g++) {
            double own = run.number(plan.reach() + g * plan.products() + product);
            sum += run.number(plan.segment(SegmentParameter.WEIGHT) + g) * Alliance.reach(own, members, pooling);
        }
        return sum;
    }
}
