package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import java.util.Arrays;

/** Step 5, equation 3: drops, waiting list, spill. */
final class Supply {

    private static final double NOBODY = 1e-12;

    private Supply() {}

    static void apply(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.contracts()) {
            contracts(plan, s, week);
        }
        for (int j = 0; j < plan.products(); j++) {
            sum(s.attempts[j], s.freshDemand[j], s.waitingList[j], s.lanes);
        }
        for (int j = 0; j < plan.products(); j++) {
            product(plan, s, traits, j, week);
        }
        if (traits.spill()) {
            spill(plan, s);
        }
    }

    private static void product(Plan plan, LaneState s, Traits traits, int j, int week) {
        int n = s.lanes;
        if (!traits.queues()) {
            System.arraycopy(s.attempts[j], 0, s.sales[j], 0, n);
            return;
        }
        capacity(plan, s, traits, j, week);
        sold(s.sales[j], s.attempts[j], s.capacity[j], s.active[j], n);
        staying(s.staying[j], s.in.product(ProductParameter.PATIENCE)[j], s.attempts[j], s.sales[j], n);
        leaving(s.quitters[j], s.staying[j], s.attempts[j], s.sales[j], n);
    }

    private static void sum(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void sold(double[] out, double[] asked, double[] capacity, double[] active, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = active[i] * Math.min(asked[i], capacity[i]);
        }
    }

    private static void staying(double[] out, double[] patience, double[] asked, double[] served, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = patience[i] * (asked[i] - served[i]);
        }
    }

    private static void leaving(double[] out, double[] staying, double[] asked, double[] served, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = asked[i] - served[i] - staying[i];
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

    private static void spill(Plan plan, LaneState s) {
        double[] share = s.in.market(MarketParameter.SPILL);
        Arrays.fill(s.scratch, 0);
        for (int j = 0; j < plan.products(); j++) {
            Wide.addProduct(s.scratch, share, s.quitters[j], s.lanes);
        }
        for (int lane = 0; lane < s.lanes; lane++) {
            double wandering = s.scratch[lane];
            double inStock = wandering > 0 ? inStock(plan, s, lane) : 0;
            if (inStock > 0) {
                serve(plan, s, lane, wandering, inStock);
            }
        }
    }

    private static double inStock(Plan plan, LaneState s, int lane) {
        double sum = 0;
        for (int j = 0; j < plan.products(); j++) {
            sum += hasStock(s, j, lane) ? s.freshDemand[j][lane] : 0;
        }
        return sum;
    }

    private static void serve(Plan plan, LaneState s, int lane, double wandering, double inStock) {
        for (int j = 0; j < plan.products(); j++) {
            if (hasStock(s, j, lane)) {
                double room = s.capacity[j][lane] - s.sales[j][lane];
                s.sales[j][lane] += Math.max(0, Math.min(wandering * s.freshDemand[j][lane] / inStock, room));
            }
        }
    }

    private static boolean hasStock(LaneState s, int j, int lane) {
        return s.active[j][lane] > 0 && s.staying[j][lane] + s.quitters[j][lane] <= NOBODY;
    }
}
