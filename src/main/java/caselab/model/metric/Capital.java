package caselab.model.metric;

import caselab.model.FirmParameter;
import caselab.model.Series;
import caselab.model.Trajectory;

/** Who else is paid, or pays: lenders, staff with a stake, clients under contract. Yuan a week. */
final class Capital {

    private Capital() {}

    /** Paid by the client for contract units, for example a public buyer. */
    static double contractRevenue(Trajectory run, int firm, int week) {
        return run.at(Series.OEM_SALES, firm, week) * number(run, FirmParameter.OEM_PRICE, firm);
    }

    /** Interest on last week's debt. */
    static double interest(Trajectory run, int firm, int week) {
        double before = week == 0 ? number(run, FirmParameter.CASH, firm) : run.at(Series.CASH, firm, week - 1);
        boolean inBusiness = week == 0 || run.at(Series.ALIVE, firm, week - 1) > 0;
        return inBusiness && before < 0 ? -before * number(run, FirmParameter.CREDIT_RATE, firm) : 0;
    }

    /** The staff's share of profit. */
    static double staffPayout(Trajectory run, int firm, int week) {
        double share = number(run, FirmParameter.EMPLOYEE_EQUITY, firm);
        return Math.max(0, run.at(Series.PROFIT, firm, week)) * share / (1 - share);
    }

    private static double number(Trajectory run, FirmParameter parameter, int firm) {
        return run.number(run.plan().firm(parameter) + firm);
    }
}
