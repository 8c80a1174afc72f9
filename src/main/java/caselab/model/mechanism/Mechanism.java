package caselab.model.mechanism;

import caselab.model.Series;
import caselab.model.State;

/** A part of the week that can be held to what it did in another run, by what it leaves behind in the state. */
public enum Mechanism {
    /** Unit costs: materials, learning. */
    COST(Series.UNIT_COST, Moment.COSTS),
    /** Prices and what a predator is up to. */
    PRICING(Series.PRICE, Moment.PRICES),
    /** What buyers choose at these prices. */
    CHOICE(Series.FRESH_DEMAND, Moment.DEMAND),
    /** What can be sold, and who waits or gives up. */
    SUPPLY(Series.SALES, Moment.SALES),
    /** Contract work. */
    CONTRACT(Series.OEM_SALES, Moment.SALES),
    /** Profit, research spending, cash. */
    ACCOUNTS(Series.PROFIT, Moment.ACCOUNTS),
    /** Who knows of a product, and who is in its queue. */
    AWARENESS(Series.AWARENESS, Moment.PRODUCTS),
    /** Believed reliability. */
    REPUTATION(Series.REPUTATION, Moment.PRODUCTS),
    /** Quality from research and updates. */
    RESEARCH(Series.QUALITY, Moment.PRODUCTS),
    /** Brand stock. */
    BRAND(Series.BRAND, Moment.FIRMS),
    /** Who is in business and on sale. */
    EXIT(Series.ALIVE, Moment.FIRMS);

    /** Places in the week after which mechanisms are held. */
    enum Moment {
        COSTS,
        PRICES,
        DEMAND,
        SALES,
        ACCOUNTS,
        PRODUCTS,
        FIRMS
    }

    private final Series shows;
    private final Moment moment;

    Mechanism(Series shows, Moment moment) {
        this.shows = shows;
        this.moment = moment;
    }

    /** The series in which one sees what it does. */
    public Series shows() {
        return shows;
    }

    Moment moment() {
        return moment;
    }

    /** All that it leaves behind. */
    double[][] leaves(State s) {
        return switch (this) {
            case COST -> new double[][] {s.unitCost};
            case PRICING -> new double[][] {s.price, s.phase};
            case CHOICE -> new double[][] {s.freshDemand, s.share, s.denominator, s.shift};
            case SUPPLY -> new double[][] {s.attempts, s.sales, s.staying, s.quitters};
            case CONTRACT -> new double[][] {s.oemSales};
            case ACCOUNTS -> new double[][] {s.profit, s.research, s.researchOdds, s.cash};
            case AWARENESS -> new double[][] {s.awareness, s.awarenessBefore, s.waitingList};
            case REPUTATION -> new double[][] {s.reputation};
            case RESEARCH -> new double[][] {s.quality};
            case BRAND -> new double[][] {s.brand};
            case EXIT -> new double[][] {s.alive, s.active};
        };
    }
}
