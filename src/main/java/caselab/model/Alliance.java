package caselab.model;

/**
 * An alliance of n small firms, as one of its members sees it. Costs are split and coordination grows with every
 * member; customers are reached through anybody's channel; of research only the best member's counts, for it does not
 * add up:
 *
 * <pre>
 * F(n) = F - F_s (1 - 1/n) + chi (n - 1),  least at n* = sqrt(F_s / chi)
 * r(n) = 1 - (1 - r)^(1 + phi (n - 1))
 * X(n) = max(X, X_p)  where n > 1
 * </pre>
 *
 * F fixed cost alone, F_s the part that can be shared (at most F), chi coordination, X and X_p research of this firm
 * and of the best other member, all in yuan a week; r reach alone and phi how far a member opens its channels, both
 * shares.
 *
 * <p>Source: own modelling of a resource pool that widens but does not deepen (literature 2); n* by differentiation.
 */
public final class Alliance {

    private Alliance() {}

    /** Fixed cost of one member, yuan a week; alone, what it was. */
    public static double fixedCost(double alone, double shared, double coordination, double members) {
        return members == 1
                ? alone
                : alone - Math.min(shared, alone) * (1 - 1 / members) + coordination * (members - 1);
    }

    /** Share of buyers reached through any member; alone, its own. */
    public static double reach(double own, double members, double pooling) {
        return members == 1 ? own : 1 - Elementary.pow(1 - own, 1 + pooling * (members - 1));
    }

    /** Research that a member can build on, yuan a week. */
    public static double research(double own, double bestPartner, double members) {
        return members > 1 ? Math.max(own, bestPartner) : own;
    }
}
