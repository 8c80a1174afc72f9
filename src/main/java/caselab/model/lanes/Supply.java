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
        int n = plan.products() * s.lanes;
        if (traits.contracts()) {
            contracts(plan, s, week);
        }
        System.arraycopy(s.freshDemand, 0, s.attempts, 0, n);
        Wide.add(s.attempts, s.waitingList, n);
        capacity(plan, s, traits, week);
        Wide.least(s.sales, s.attempts, s.capacity, n);
        unserved(s.productScratch, s.attempts, s.sales, n);
        Wide.times(s.staying, s.in.product(ProductParameter.PATIENCE), s.productScratch, n);
        unserved(s.quitters, s.productScratch, s.staying, n);
        if (traits.spill()) {
            spill(plan, s);
        }
    }

    private static void unserved(double[] out, double[] asked, double[] served, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = asked[i] - served[i];
        }
    }

    private static void contracts(Plan plan, LaneState s, int week) {
        double[] units = s.in.firm(FirmParameter.OEM_UNITS);
        double[] plant = s.in.firm(FirmParameter.PLANT_CAPACITY);
        double[] from = s.in.firm(FirmParameter.OEM_FROM);
        double[] to = s.in.firm(FirmParameter.OEM_TO);
        for (int i = 0; i < plan.firms() * s.lanes; i++) {
            boolean running =
                    s.alive[i] > 0 && plan.productsOf(i / s.lanes).length > 0 && week >= from[i] && week < to[i];
            s.oemSales[i] = running ? Math.min(plant[i], units[i]) : 0;
        }
    }

    private static void capacity(Plan plan, LaneState s, Traits traits, int week) {
        int n = plan.products() * s.lanes;
        if (traits.drops()) {
            double[] start = s.in.product(ProductParameter.DROP_START);
            Wide.least(s.capacity, s.drop, s.in.product(ProductParameter.DROP_MAXIMUM), n);
            closeBefore(s.capacity, start, week, n);
            growth(s.productScratch, s.in.product(ProductParameter.DROP_GROWTH), start, week, n);
            Wide.times(s.drop, s.drop, s.productScratch, n);
        } else {
            Arrays.fill(s.capacity, 0, n, Double.POSITIVE_INFINITY);
        }
        if (traits.plants()) {
            for (int j = 0; j < plan.products(); j++) {
                plant(plan, s, j);
            }
        }
        Wide.where(s.capacity, s.active, s.capacity, n);
    }

    private static void closeBefore(double[] capacity, double[] start, double week, int n) {
        for (int i = 0; i < n; i++) {
            capacity[i] = week < start[i] ? 0 : capacity[i];
        }
    }

    private static void growth(double[] out, double[] growth, double[] start, double week, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = week < start[i] ? 1 : 1 + growth[i];
        }
    }

    /** What contract work leaves of the plant, shared by the firm's products as they are asked for. */
    private static void plant(Plan plan, LaneState s, int j) {
        int n = s.lanes;
        int f = plan.firmOf(j);
        left(s.laneScratch, s.in.firm(FirmParameter.PLANT_CAPACITY), s.oemSales, f * n, n);
        if (plan.productsOf(f).length > 1) {
            asked(plan, s, f);
            portion(s.laneScratch, s.productScratch, s.attempts, j * n, n);
        }
        limit(s.capacity, j * n, s.laneScratch, n);
    }

    private static void left(double[] out, double[] plant, double[] oem, int o, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = plant[o + i] - oem[o + i];
        }
    }

    private static void asked(Plan plan, LaneState s, int f) {
        int n = s.lanes;
        Arrays.fill(s.productScratch, 0, n, 0);
        for (int k : plan.productsOf(f)) {
            Wide.addProduct(s.productScratch, 0, s.active, k * n, s.attempts, k * n, n);
        }
    }

    private static void portion(double[] left, double[] asked, double[] attempts, int o, int n) {
        for (int i = 0; i < n; i++) {
            left[i] = asked[i] > left[i] ? left[i] * attempts[o + i] / asked[i] : left[i];
        }
    }

    private static void limit(double[] capacity, int o, double[] plant, int n) {
        for (int i = 0; i < n; i++) {
            capacity[o + i] = plant[i] < capacity[o + i] ? plant[i] : capacity[o + i];
        }
    }

    private static void spill(Plan plan, LaneState s) {
        double[] share = s.in.market(MarketParameter.SPILL);
        double[] gaveUp = s.laneScratch;
        Arrays.fill(gaveUp, 0);
        for (int j = 0; j < plan.products(); j++) {
            Wide.addFrom(gaveUp, 0, s.quitters, j * s.lanes, s.lanes);
        }
        for (int lane = 0; lane < s.lanes; lane++) {
            double wandering = share[lane] * gaveUp[lane];
            double inStock = wandering > 0 ? inStock(plan, s, lane) : 0;
            if (inStock > 0) {
                serve(plan, s, lane, wandering, inStock);
            }
        }
    }

    private static double inStock(Plan plan, LaneState s, int lane) {
        double sum = 0;
        for (int j = 0; j < plan.products(); j++) {
            int i = j * s.lanes + lane;
            sum += hasStock(s, i) ? s.freshDemand[i] : 0;
        }
        return sum;
    }

    private static void serve(Plan plan, LaneState s, int lane, double wandering, double inStock) {
        for (int j = 0; j < plan.products(); j++) {
            int i = j * s.lanes + lane;
            if (hasStock(s, i)) {
                double room = s.capacity[i] - s.sales[i];
                s.sales[i] += Math.max(0, Math.min(wandering * s.freshDemand[i] / inStock, room));
            }
        }
    }

    private static boolean hasStock(LaneState s, int i) {
        return s.active[i] > 0 && s.staying[i] + s.quitters[i] <= NOBODY;
    }
}
