package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;

/** Steps 7 to 9, equations 3 and 6 to 9: experience, waiting list and awareness, reputation, brand. */
final class Aftermath {

    private Aftermath() {}

    static void products(Plan plan, LaneState s) {
        int all = plan.products() * s.lanes;
        Wide.add(s.installedBase, s.sales, all);
        awareness(plan, s);
        double[] learning = s.in.market(MarketParameter.REPUTATION_LEARNING);
        double[] reliability = s.in.product(ProductParameter.RELIABILITY);
        double[] before = s.in.product(ProductParameter.INSTALLED_BASE);
        sold(s.productScratch, s.installedBase, before, all);
        for (int j = 0; j < plan.products(); j++) {
            learn(s.reputation, j * s.lanes, s.productScratch, learning, reliability, s.lanes);
        }
    }

    private static void sold(double[] out, double[] base, double[] before, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = base[i] > before[i] ? 1 : 0;
        }
    }

    private static void learn(double[] reputation, int o, double[] sold, double[] learning, double[] truth, int n) {
        for (int i = 0; i < n; i++) {
            reputation[o + i] += sold[o + i] * learning[i] * (truth[o + i] - reputation[o + i]);
        }
    }

    /** With the new owners and queue, and reputation as it was. */
    private static void awareness(Plan plan, LaneState s) {
        int n = s.lanes;
        int all = plan.products() * n;
        double[] hazard = s.productScratch;
        double[] loss = s.productScratch2;
        System.arraycopy(s.awareness, 0, s.awarenessBefore, 0, all);
        drift(s.waitingList, s.staying, s.in.product(ProductParameter.WAITING_DECAY), all);
        owners(hazard, s.in.product(ProductParameter.IMITATION_COEFFICIENT), s.reputation, s.installedBase, all);
        Wide.addProduct(hazard, 0, s.in.product(ProductParameter.WAITING_BUZZ), 0, s.waitingList, 0, all);
        Wide.times(loss, s.in.product(ProductParameter.QUITTER_ANGER), s.quitters, all);
        double[] decay = s.in.market(MarketParameter.AWARENESS_DECAY);
        for (int j = 0; j < plan.products(); j++) {
            perPerson(hazard, j * n, s.spontaneous, s.perPerson, n);
            forget(loss, j * n, s.perPerson, decay, n);
        }
        heard(hazard, s.awareness, loss, all);
        Wide.choose(s.awareness, s.active, hazard, all);
    }

    private static void drift(double[] queue, double[] staying, double[] decay, int n) {
        for (int i = 0; i < n; i++) {
            queue[i] = staying[i] * (1 - decay[i]);
        }
    }

    private static void owners(double[] out, double[] imitation, double[] reputation, double[] base, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = imitation[i] * reputation[i] * base[i];
        }
    }

    private static void perPerson(double[] hazard, int o, double[] spontaneous, double[] perPerson, int n) {
        for (int i = 0; i < n; i++) {
            hazard[o + i] = spontaneous[o + i] + hazard[o + i] * perPerson[i];
        }
    }

    private static void forget(double[] loss, int o, double[] perPerson, double[] decay, int n) {
        for (int i = 0; i < n; i++) {
            loss[o + i] = decay[i] + loss[o + i] * perPerson[i];
        }
    }

    /** In: the hazard; out: who is aware next week. */
    private static void heard(double[] hazard, double[] aware, double[] loss, int n) {
        for (int i = 0; i < n; i++) {
            double reached = hazard[i] < 1 ? hazard[i] : 1;
            double next = aware[i] + (1 - aware[i]) * reached - loss[i] * aware[i];
            hazard[i] = next > 1 ? 1 : next < 0 ? 0 : next;
        }
    }

    static void firms(Plan plan, LaneState s) {
        int n = s.lanes;
        int all = plan.firms() * n;
        Wide.add(s.output, s.ownSales, all);
        Wide.add(s.output, s.oemSales, all);
        double[] gain = s.in.market(MarketParameter.BRAND_GAIN);
        double[] decay = s.in.market(MarketParameter.BRAND_DECAY);
        Wide.product(s.laneScratch, 0, gain, 0, s.perPerson, 0, n);
        for (int f = 0; f < plan.firms(); f++) {
            brand(s.brand, f * n, s.laneScratch, s.ownSales, decay, n);
        }
    }

    private static void brand(double[] brand, int o, double[] gain, double[] own, double[] decay, int n) {
        for (int i = 0; i < n; i++) {
            double next = (1 - decay[i]) * brand[o + i] + gain[i] * own[o + i] * (1 - brand[o + i]);
            brand[o + i] = next < 1 ? next : 1;
        }
    }
}
