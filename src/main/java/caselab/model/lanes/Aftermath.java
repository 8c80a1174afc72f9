package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;

/** Steps 7 to 9, equations 3 and 6 to 9: experience, waiting list and awareness, reputation, brand. */
final class Aftermath {

    private Aftermath() {}

    static void products(Plan plan, LaneState s, Traits traits) {
        double[] learning = s.in.market(MarketParameter.REPUTATION_LEARNING);
        double[][] reliability = s.in.product(ProductParameter.RELIABILITY);
        double[][] before = s.in.product(ProductParameter.INSTALLED_BASE);
        for (int j = 0; j < plan.products(); j++) {
            Wide.add(s.installedBase[j], s.sales[j], s.lanes);
            awareness(s, traits, j);
            sold(s.scratch, s.installedBase[j], before[j], s.lanes);
            learn(s.reputation[j], s.scratch, learning, reliability[j], s.lanes);
        }
    }

    /** Owners never grow fewer. */
    private static void sold(double[] out, double[] base, double[] before, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.signum(base[i] - before[i]);
        }
    }

    private static void learn(double[] reputation, double[] sold, double[] learning, double[] truth, int n) {
        for (int i = 0; i < n; i++) {
            reputation[i] += sold[i] * learning[i] * (truth[i] - reputation[i]);
        }
    }

    /** With the new owners and queue, and reputation as it was. */
    private static void awareness(LaneState s, Traits traits, int j) {
        int n = s.lanes;
        double[] hazard = s.scratch;
        double[] next = s.scratch2;
        if (traits.buyOnce()) {
            System.arraycopy(s.awareness[j], 0, s.awarenessBefore[j], 0, n);
        }
        double[] imitation = s.in.product(ProductParameter.IMITATION_COEFFICIENT)[j];
        owners(hazard, imitation, s.reputation[j], s.installedBase[j], n);
        if (traits.queues()) {
            queue(s, j, hazard);
        }
        talk(hazard, s.spontaneous[j], s.perPerson, n);
        heard(next, hazard, s.awareness[j], s.in.market(MarketParameter.AWARENESS_DECAY), n);
        if (traits.queues()) {
            spoil(next, s.in.product(ProductParameter.QUITTER_ANGER)[j], s.quitters[j], s.perPerson, s.awareness[j], n);
        }
        share(next, n);
        Wide.choose(s.awareness[j], s.active[j], next, n);
    }

    private static void queue(LaneState s, int j, double[] hazard) {
        drift(s.waitingList[j], s.staying[j], s.in.product(ProductParameter.WAITING_DECAY)[j], s.lanes);
        Wide.addProduct(hazard, s.in.product(ProductParameter.WAITING_BUZZ)[j], s.waitingList[j], s.lanes);
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

    private static void talk(double[] hazard, double[] spontaneous, double[] perPerson, int n) {
        for (int i = 0; i < n; i++) {
            hazard[i] = Math.min(1, spontaneous[i] + hazard[i] * perPerson[i]);
        }
    }

    private static void heard(double[] next, double[] hazard, double[] aware, double[] decay, int n) {
        for (int i = 0; i < n; i++) {
            next[i] = aware[i] + (1 - aware[i]) * hazard[i] - decay[i] * aware[i];
        }
    }

    private static void spoil(
            double[] next, double[] anger, double[] quitters, double[] perPerson, double[] aware, int n) {
        for (int i = 0; i < n; i++) {
            next[i] -= anger[i] * quitters[i] * perPerson[i] * aware[i];
        }
    }

    private static void share(double[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Wide.positive(Math.min(1, x[i]));
        }
    }

    static void firms(Plan plan, LaneState s) {
        int n = s.lanes;
        double[] decay = s.in.market(MarketParameter.BRAND_DECAY);
        Wide.times(s.scratch, s.in.market(MarketParameter.BRAND_GAIN), s.perPerson, n);
        for (int f = 0; f < plan.firms(); f++) {
            made(s.output[f], s.ownSales[f], s.oemSales[f], n);
            brand(s.brand[f], s.scratch, s.ownSales[f], decay, n);
        }
    }

    private static void made(double[] output, double[] own, double[] oem, int n) {
        for (int i = 0; i < n; i++) {
            output[i] += own[i] + oem[i];
        }
    }

    private static void brand(double[] brand, double[] gain, double[] own, double[] decay, int n) {
        for (int i = 0; i < n; i++) {
            brand[i] = Math.min(1, (1 - decay[i]) * brand[i] + gain[i] * own[i] * (1 - brand[i]));
        }
    }
}
