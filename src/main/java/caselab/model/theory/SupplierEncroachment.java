package caselab.model.theory;

/**
 * A supplier that also sells to buyers itself, beside the brand owner it supplies. Demand P = a - q_R - q_S; the
 * supplier sets w, the brand owner picks q_R, then the supplier picks q_S at its own selling cost c. By backward
 * induction
 *
 * <pre>
 * q_S = (a - c - q_R) / 2,  q_R(w) = (a + c - 2w) / 2
 * w* = a/2 - c/6,  q_R* = 2c/3,  q_S* = a/2 - 5c/6,  P = a/2 + c/6
 * pi_S = a²/4 - ac/2 + 7c²/12,  pi_R = 2c²/9
 * without own sales: w = P - a/4 = a/2,  q_R = a/4,  pi_S = a²/8,  pi_R = a²/16
 * </pre>
 *
 * Holds for 0 &lt;= c &lt;= 3a/5. All prices are above the unit cost of production, which both sides of the equations
 * leave out; demand is scaled so that a quantity is in yuan, like a price.
 *
 * <p>Source: Arya, Mittendorf and Sappington (2007), Marketing Science 26:651.
 *
 * @param highestPrice a: price above unit cost at which nobody buys, yuan
 * @param sellingCost c: what it costs the supplier to sell one unit itself, yuan
 */
public record SupplierEncroachment(double highestPrice, double sellingCost) {

    private static final double DEAREST = 0.6;
    /** 3 sqrt(2) / 8. */
    private static final double PARTNER_GAINS = 0.5303300858899107;

    /** Whether the supplier would sell anything itself, and the equations hold. */
    public boolean holds() {
        return highestPrice > 0 && sellingCost >= 0 && sellingCost <= DEAREST * highestPrice;
    }

    /** w*: contract price above unit cost, yuan. */
    public double contractPrice() {
        return highestPrice / 2 - sellingCost / 6;
    }

    /** The same for a supplier that sells nothing itself. */
    public double contractPriceAlone() {
        return highestPrice / 2;
    }

    /** q_R*: what the brand owner sells. */
    public double partnerQuantity() {
        return 2 * sellingCost / 3;
    }

    /** q_S*: what the supplier sells itself. */
    public double ownQuantity() {
        return highestPrice / 2 - 5 * sellingCost / 6;
    }

    /** q_R / (q_R + q_S): share of what the supplier makes that goes to the brand owner. */
    public double contractShare() {
        return partnerQuantity() / (partnerQuantity() + ownQuantity());
    }

    /** P: price to buyers above unit cost, yuan. */
    public double price() {
        return highestPrice / 2 + sellingCost / 6;
    }

    /** pi_S: the supplier's profit, yuan squared. */
    public double ownProfit() {
        double a = highestPrice;
        double c = sellingCost;
        return a * a / 4 - a * c / 2 + 7 * c * c / 12;
    }

    /** a²/8: the same for a supplier that sells nothing itself. */
    public double ownProfitAlone() {
        return highestPrice * highestPrice / 8;
    }

    /** pi_R: the brand owner's profit, yuan squared. */
    public double partnerProfit() {
        return 2 * sellingCost * sellingCost / 9;
    }

    /** a²/16: the same beside a supplier that sells nothing itself. */
    public double partnerProfitAlone() {
        return highestPrice * highestPrice / 16;
    }

    /** 3 sqrt(2) a / 8: selling cost above which the brand owner gains by the competition, yuan. */
    public double partnerGainsAbove() {
        return PARTNER_GAINS * highestPrice;
    }
}
