package caselab.model.theory;

import caselab.model.Elementary;

/**
 * What a price below cost costs. Three old tests, all arithmetic:
 *
 * <pre>
 * below cost    p &lt; (mat + conv) / (1 - tau)                        Areeda and Turner: average variable cost
 * long purse    the prey lasts ceil(X / l) weeks                     Telser
 * recoupment    sum_(N &lt;= t &lt; N+n) g v^t &gt;= sum_(t &lt; N) L v^t,  v = 1 / (1 + r)
 * </pre>
 *
 * Any positive numbers; tau below 1.
 *
 * <p>Source: Areeda and Turner (1975), Harv. L. Rev. 88:697; Telser (1966), J. Law Econ. 9:259; recoupment as in
 * Ordover and Willig (1981), Yale L.J. 91:8.
 *
 * @param price p, yuan
 * @param material mat: parts of one unit, yuan
 * @param conversion conv: making one unit, yuan
 * @param channelFee tau: share of the price the channel keeps
 */
public record PredationArithmetic(double price, double material, double conversion, double channelFee) {

    /** A week more or less is not decided by the last digit. */
    private static final double SLACK = 1e-9;

    /** What each unit loses on its parts alone, yuan; negative for a gain. */
    public double lossOnParts() {
        return material - price;
    }

    /** The same as a share of the price. */
    public double lossShareOfPrice() {
        return lossOnParts() / price;
    }

    /** Price at which a unit covers parts, making and the channel's fee, yuan. */
    public double breakEven() {
        return (material + conversion) / (1 - channelFee);
    }

    /** Whether a unit brings in less than its average variable cost. */
    public boolean belowCost() {
        return price < breakEven();
    }

    /** Weeks a purse lasts at a weekly loss; infinite if there is none. */
    public static double purseWeeks(double purse, double weeklyLoss) {
        return weeklyLoss > 0 ? whole(Math.max(0, purse) / weeklyLoss) : Double.POSITIVE_INFINITY;
    }

    /** Worth today of losing so much every week, the first loss now, yuan. */
    public static double presentLoss(double weeklyLoss, double weeks, double weeklyRate) {
        return weeklyLoss * annuity(weeks, weeklyRate);
    }

    /**
     * Weeks of gain it takes, after so many weeks of loss, to make good the loss with interest; infinite if never.
     *
     * @param weeklyRate r: interest, per week
     */
    public static double paybackWeeks(double weeklyLoss, double weeks, double weeklyGain, double weeklyRate) {
        if (!(weeklyGain > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double needed = presentLoss(weeklyLoss, weeks, weeklyRate) * Elementary.pow(1 + weeklyRate, weeks) / weeklyGain;
        if (weeklyRate == 0) {
            return whole(needed);
        }
        double v = 1 / (1 + weeklyRate);
        double left = 1 - needed * (1 - v);
        return left > 0 ? whole(Elementary.log(left) / Elementary.log(v)) : Double.POSITIVE_INFINITY;
    }

    /** sum_(t &lt; n) v^t. */
    private static double annuity(double weeks, double weeklyRate) {
        double v = 1 / (1 + weeklyRate);
        return weeklyRate == 0 ? weeks : (1 - Elementary.pow(v, weeks)) / (1 - v);
    }

    private static double whole(double weeks) {
        return Math.ceil(weeks * (1 - SLACK));
    }
}
