package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;

/** Steps 7 to 9, equations 3 and 6 to 9: experience, waiting list and awareness, reputation, brand. */
final class Aftermath {

    private Aftermath() {}

    static void products(Plan plan, LaneState s, Traits traits) {
        for (int j = 0; j < plan.products(); j++) {
            if (traits.buyOnce()) {
                System.arraycopy(s.awareness[j], 0, s.awarenessBefore[j], 0, s.lanes);
            }
            if (traits.owners().get(j)) {
                Wide.add(s.installedBase[j], s.sales[j], s.lanes);
            }
            if (traits.queues().get(j)) {
                drift(s.waitingList[j], s.staying[j], s.in.product(ProductParameter.WAITING_DECAY)[j], s.lanes);
            }
            if (traits.talkedOf().get(j)) {
                awareness(s, traits, j);
            }
            if (traits.judged().get(j)) {
                learn(s, j, s.reputation[j], s.lanes);
            }
        }
    }

    /** Owners never grow fewer; who was sold nothing yet learns nothing. */
    private static void learn(LaneState s, int j, double[] reputation, int n) {
        double[] now = s.installedBase[j];
        double[] before = s.in.product(ProductParameter.INSTALLED_BASE)[j];
        double[] learning = s.in.market(MarketParameter.REPUTATION_LEARNING);
        double[] truth = s.in.product(ProductParameter.RELIABILITY)[j];
        for (int i = 0; i < n; i++) {
            reputation[i] += Math.signum(now[i] - before[i]) * learning[i] * (truth[i] - reputation[i]);
        }
    }

    /** With the new owners and queue, and reputation as it was. */
    private static void awareness(LaneState s, Traits traits, int j) {
        if (!traits.queues().get(j)) {
            spread(s, j, s.awareness[j], s.lanes);
            return;
        }
        double[] hazard = s.scratch;
        owners(s, j, hazard, s.lanes);
        buzz(s, j, hazard, s.lanes);
        double[] next = s.scratch2;
        heard(s, next, hazard, s.awareness[j], s.lanes);
        double[] anger = s.in.product(ProductParameter.QUITTER_ANGER)[j];
        spoil(next, anger, s.quitters[j], s.perPerson, s.awareness[j], s.lanes);
        become(s.awareness[j], next, s.active[j], s.lanes);
    }

    /** All of the steps below at once, to the same digits, where nobody waits and nobody gives up. */
    private static void spread(LaneState s, int j, double[] awareness, int n) {
        double[] spontaneous = s.spontaneous[j];
        double[] imitation = s.in.product(ProductParameter.IMITATION_COEFFICIENT)[j];
        double[] reputation = s.reputation[j];
        double[] base = s.installedBase[j];
        double[] perPerson = s.perPerson;
        double[] decay = s.in.market(MarketParameter.AWARENESS_DECAY);
        double[] active = s.active[j];
        for (int i = 0; i < n; i++) {
            double hazard = spontaneous[i] + imitation[i] * reputation[i] * base[i] * perPerson[i];
            double aware = awareness[i];
            double next = aware + (1 - aware) * Math.min(1, hazard) - decay[i] * aware;
            awareness[i] = active[i] * Wide.positive(Math.min(1, next)) + (1 - active[i]) * aware;
        }
    }

    private static void drift(double[] queue, double[] staying, double[] decay, int n) {
        for (int i = 0; i < n; i++) {
            queue[i] = staying[i] * (1 - decay[i]);
        }
    }

    private static void owners(LaneState s, int j, double[] hazard, int n) {
        double[] spontaneous = s.spontaneous[j];
        double[] imitation = s.in.product(ProductParameter.IMITATION_COEFFICIENT)[j];
        double[] reputation = s.reputation[j];
        double[] base = s.installedBase[j];
        double[] perPerson = s.perPerson;
        for (int i = 0; i < n; i++) {
            hazard[i] = spontaneous[i] + imitation[i] * reputation[i] * base[i] * perPerson[i];
        }
    }

    private static void buzz(LaneState s, int j, double[] hazard, int n) {
        double[] buzz = s.in.product(ProductParameter.WAITING_BUZZ)[j];
        double[] queue = s.waitingList[j];
        double[] perPerson = s.perPerson;
        for (int i = 0; i < n; i++) {
            hazard[i] += buzz[i] * queue[i] * perPerson[i];
        }
    }

    private static void heard(LaneState s, double[] next, double[] hazard, double[] aware, int n) {
        double[] decay = s.in.market(MarketParameter.AWARENESS_DECAY);
        for (int i = 0; i < n; i++) {
            next[i] = aware[i] + (1 - aware[i]) * Math.min(1, hazard[i]) - decay[i] * aware[i];
        }
    }

    private static void spoil(
            double[] next, double[] anger, double[] quitters, double[] perPerson, double[] aware, int n) {
        for (int i = 0; i < n; i++) {
            next[i] -= anger[i] * quitters[i] * perPerson[i] * aware[i];
        }
    }

    /** Nobody forgets, and nobody hears, while a product is not on sale. */
    private static void become(double[] aware, double[] next, double[] active, int n) {
        for (int i = 0; i < n; i++) {
            double share = Wide.positive(Math.min(1, next[i]));
            aware[i] = active[i] * share + (1 - active[i]) * aware[i];
        }
    }

    static void firms(Plan plan, LaneState s, Traits traits) {
        Wide.times(s.scratch, s.in.market(MarketParameter.BRAND_GAIN), s.perPerson, s.lanes);
        double[] decay = s.in.market(MarketParameter.BRAND_DECAY);
        for (int f = 0; f < plan.firms(); f++) {
            brand(s.brand[f], decay, s.scratch, s.firmSales[f], s.lanes);
            if (traits.learning().get(f)) {
                made(s.output[f], s.firmSales[f], s.oemSales[f], s.lanes);
            }
        }
    }

    private static void brand(double[] brand, double[] decay, double[] gain, double[] own, int n) {
        for (int i = 0; i < n; i++) {
            double before = brand[i];
            brand[i] = Math.min(1, (1 - decay[i]) * before + gain[i] * own[i] * (1 - before));
        }
    }

    private static void made(double[] output, double[] own, double[] oem, int n) {
        for (int i = 0; i < n; i++) {
            output[i] += own[i] + oem[i];
        }
    }
}
