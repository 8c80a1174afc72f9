package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import java.util.Arrays;

/** Step 5, equation 3: drops, waiting list, spill. */
final class Supply {

    private Supply() {}

    /**
     * Lets one row stand for what is the same in every run: what is asked for is this week's demand where nobody waits,
     * and is sold unless somebody turns to it from elsewhere.
     */
    static void join(Plan plan, LaneState s, Traits traits) {
        for (int j = 0; j < plan.products(); j++) {
            boolean queues = traits.queues().get(j);
            s.attempts[j] = queues ? s.ownAttempts[j] : s.freshDemand[j];
            s.sales[j] = queues || traits.spill() ? s.ownSales[j] : s.attempts[j];
        }
        for (int f = 0; f < plan.firms(); f++) {
            int[] products = plan.productsOf(f);
            s.firmSales[f] = products.length == 1 ? s.sales[products[0]] : s.ownFirmSales[f];
        }
    }

    static void apply(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.contracts()) {
            contracts(plan, s, week);
        }
        for (int j = 0; j < plan.products(); j++) {
            if (traits.queues().get(j)) {
                sum(s.attempts[j], s.freshDemand[j], s.waitingList[j], s.lanes);
            }
        }
        for (int j = 0; j < plan.products(); j++) {
            if (traits.queues().get(j)) {
                capacity(plan, s, traits, j, week);
                serve(s, j, s.sales[j], s.staying[j], s.quitters[j], s.lanes);
            }
        }
        if (traits.spill()) {
            Spill.apply(plan, s, traits);
        }
    }

    private static void sum(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void serve(LaneState s, int j, double[] sales, double[] staying, double[] quitters, int n) {
        double[] active = s.active[j];
        double[] asked = s.attempts[j];
        double[] capacity = s.capacity[j];
        double[] patience = s.in.product(ProductParameter.PATIENCE)[j];
        for (int i = 0; i < n; i++) {
            double sold = active[i] * Math.min(asked[i], capacity[i]);
            double stay = patience[i] * (asked[i] - sold);
            sales[i] = sold;
            staying[i] = stay;
            quitters[i] = asked[i] - sold - stay;
        }
    }

    private static void contracts(Plan plan, LaneState s, int week) {
        double[][] units = s.in.firm(FirmParameter.OEM_UNITS);
        double[][] plant = s.in.firm(FirmParameter.PLANT_CAPACITY);
        double[][] from = s.in.firm(FirmParameter.OEM_FROM);
        double[][] to = s.in.firm(FirmParameter.OEM_TO);
        for (int f = 0; f < plan.firms(); f++) {
            if (plan.productsOf(f).length > 0) {
                contract(s.oemSales[f], s.alive[f], units[f], plant[f], s.lanes);
                stop(s.oemSales[f], from[f], to[f], week, s.lanes);
            }
        }
    }

    private static void contract(double[] out, double[] alive, double[] units, double[] plant, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = alive[i] * Math.min(plant[i], units[i]);
        }
    }

    private static void stop(double[] units, double[] from, double[] to, int week, int n) {
        for (int i = 0; i < n; i++) {
            units[i] = week >= from[i] && week < to[i] ? units[i] : 0;
        }
    }

    private static void capacity(Plan plan, LaneState s, Traits traits, int j, int week) {
        if (traits.drops()) {
            drops(s, traits, j, week);
        } else {
            Arrays.fill(s.capacity[j], 0, s.lanes, Double.POSITIVE_INFINITY);
        }
        if (traits.plants()) {
            plant(plan, s, j);
        }
    }

    private static void drops(LaneState s, Traits traits, int j, int week) {
        double[] start = s.in.product(ProductParameter.DROP_START)[j];
        double[] growth = s.in.product(ProductParameter.DROP_GROWTH)[j];
        least(s.capacity[j], s.drop[j], s.in.product(ProductParameter.DROP_MAXIMUM)[j], s.lanes);
        if (traits.late()) {
            close(s.capacity[j], start, week, s.lanes);
            growLate(s.drop[j], growth, start, week, s.lanes);
        } else {
            grow(s.drop[j], growth, s.lanes);
        }
    }

    private static void least(double[] out, double[] drop, double[] most, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(drop[i], most[i]);
        }
    }

    private static void close(double[] capacity, double[] start, double week, int n) {
        for (int i = 0; i < n; i++) {
            capacity[i] = week < start[i] ? 0 : capacity[i];
        }
    }

    private static void grow(double[] drop, double[] growth, int n) {
        for (int i = 0; i < n; i++) {
            drop[i] *= 1 + growth[i];
        }
    }

    private static void growLate(double[] drop, double[] growth, double[] start, double week, int n) {
        for (int i = 0; i < n; i++) {
            drop[i] *= week < start[i] ? 1 : 1 + growth[i];
        }
    }

    /** What contract work leaves of the plant, shared by the firm's products as they are asked for. */
    private static void plant(Plan plan, LaneState s, int j) {
        int f = plan.firmOf(j);
        left(s.scratch, s.in.firm(FirmParameter.PLANT_CAPACITY)[f], s.oemSales[f], s.lanes);
        if (plan.productsOf(f).length > 1) {
            asked(plan, s, f);
            portion(s.scratch, s.scratch2, s.attempts[j], s.lanes);
        }
        limit(s.capacity[j], s.scratch, s.lanes);
    }

    private static void left(double[] out, double[] plant, double[] oem, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = plant[i] - oem[i];
        }
    }

    private static void asked(Plan plan, LaneState s, int f) {
        Arrays.fill(s.scratch2, 0);
        for (int k : plan.productsOf(f)) {
            Wide.addProduct(s.scratch2, s.active[k], s.attempts[k], s.lanes);
        }
    }

    private static void portion(double[] left, double[] asked, double[] attempts, int n) {
        for (int i = 0; i < n; i++) {
            left[i] = asked[i] > left[i] ? left[i] * attempts[i] / asked[i] : left[i];
        }
    }

    private static void limit(double[] capacity, double[] plant, int n) {
        for (int i = 0; i < n; i++) {
            capacity[i] = Math.min(capacity[i], plant[i]);
        }
    }
}
