package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import java.util.Arrays;

/** Step 5, equation 3: people who give up buy what is in stock, as others do. What has no queue is always in stock. */
final class Spill {

    private static final double NOBODY = 1e-12;

    private Spill() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        double[] share = s.in.market(MarketParameter.SPILL);
        Arrays.fill(s.scratch, 0);
        Arrays.fill(s.scratch2, 0);
        for (int j = 0; j < plan.products(); j++) {
            if (traits.queues().get(j)) {
                Wide.addProduct(s.scratch, share, s.quitters[j], s.lanes);
                inStock(s, j, s.scratch3, s.lanes);
                Wide.addProduct(s.scratch2, s.scratch3, s.freshDemand[j], s.lanes);
            } else {
                Wide.add(s.scratch2, s.freshDemand[j], s.lanes);
            }
        }
        perBuyer(s.scratch, s.scratch2, s.lanes);
        for (int j = 0; j < plan.products(); j++) {
            if (traits.queues().get(j)) {
                inStock(s, j, s.scratch3, s.lanes);
                serve(s, j, s.scratch, s.scratch3, s.lanes);
            } else {
                more(s.sales[j], s.freshDemand[j], s.scratch, s.lanes);
            }
        }
    }

    /** 1 where the product is sold and nobody had to wait or give up. */
    private static void inStock(LaneState s, int j, double[] mask, int n) {
        double[] active = s.active[j];
        double[] staying = s.staying[j];
        double[] quitters = s.quitters[j];
        for (int i = 0; i < n; i++) {
            mask[i] = active[i] * (1 - Math.signum(Wide.positive(staying[i] + quitters[i] - NOBODY)));
        }
    }

    private static void perBuyer(double[] wandering, double[] buyers, int n) {
        for (int i = 0; i < n; i++) {
            wandering[i] = buyers[i] > 0 ? wandering[i] / buyers[i] : 0;
        }
    }

    private static void more(double[] sales, double[] buyers, double[] perBuyer, int n) {
        for (int i = 0; i < n; i++) {
            sales[i] = buyers[i] + perBuyer[i] * buyers[i];
        }
    }

    private static void serve(LaneState s, int j, double[] perBuyer, double[] inStock, int n) {
        double[] sales = s.sales[j];
        double[] buyers = s.freshDemand[j];
        double[] capacity = s.capacity[j];
        for (int i = 0; i < n; i++) {
            double room = capacity[i] - sales[i];
            sales[i] += inStock[i] * Wide.positive(Math.min(perBuyer[i] * buyers[i], room));
        }
    }
}
