package caselab.model.theory;

/**
 * How many to order of what spoils, when demand is normal and nobody waits:
 *
 * <pre>
 * Q* = mu + sigma Phi^-1((p - c) / (p - s))
 * lost(Q)   = sigma (phi(z) - z (1 - Phi(z))),  z = (Q - mu) / sigma
 * sales(Q)  = mu - lost(Q),   profit(Q) = (p - s) sales(Q) - (c - s) Q
 * </pre>
 *
 * Holds for s &lt; c &lt; p and sigma &gt; 0, and while sigma is small enough beside mu that negative demand does not
 * matter.
 *
 * <p>Source: Arrow, Harris and Marschak (1951), Econometrica 19:250.
 *
 * @param price p: what one brings in, yuan
 * @param cost c: what one costs, yuan
 * @param salvage s: what one left over still brings, yuan
 * @param mean mu: expected demand, units
 * @param deviation sigma: its standard deviation, units
 */
public record Newsvendor(double price, double cost, double salvage, double mean, double deviation) {

    /** Whether there is anything to weigh up: a margin to lose and a loss to fear. */
    public boolean holds() {
        return salvage < cost && cost < price && deviation > 0;
    }

    /** (p - c) / (p - s): share of futures in which the order should be enough. */
    public double criticalRatio() {
        return (price - cost) / (price - salvage);
    }

    /** z of the best order. */
    public double z() {
        return Normal.quantile(criticalRatio());
    }

    /** Q*: the best order, units. */
    public double quantity() {
        return mean + deviation * z();
    }

    /** Expected demand that an order of this size leaves unserved, units. */
    public double lost(double order) {
        double z = (order - mean) / deviation;
        return deviation * (Normal.density(z) - z * Normal.below(-z));
    }

    /** Expected sales, units. */
    public double sales(double order) {
        return mean - lost(order);
    }

    /** Share of expected demand served. */
    public double fillRate(double order) {
        return sales(order) / mean;
    }

    /** Expected profit, yuan. */
    public double profit(double order) {
        return (price - salvage) * sales(order) - (cost - salvage) * order;
    }
}
