package caselab.model.lanes;

import caselab.model.Chance;
import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;
import java.util.Arrays;

/** The runs before the first week. Each is set up alone, by the mechanisms themselves, and laid into its lane. */
final class Start {

    private Start() {}

    static void apply(Plan plan, LaneState s, double[][] numbers, Chance[] chances, int lanes) {
        s.lanes = lanes;
        for (int lane = 0; lane < lanes; lane++) {
            State one = s.single[lane];
            SingleSteps.start(plan, one, numbers[lane], chances[lane]);
            s.in.lay(one.in, numbers[lane], lane);
            if (!one.sameConstants) {
                constants(s, one, lane);
            }
            s.seeded[lane] = chances[lane].seeded() ? 1 : 0;
            s.researchKey[lane] = chances[lane].key(Chance.Source.RESEARCH);
            s.astray[lane] = one.in.of(MarketParameter.OUTSIDE_OPTION) > 0 ? 0 : Double.NaN;
        }
        s.in.share(lanes);
        s.share();
        clear(s);
        asGiven(s);
        if (s.in.any(ProductParameter.LAUNCH_INVESTMENT, lanes, paid -> paid != 0)) {
            for (int lane = 0; lane < lanes; lane++) {
                s.lay(s.single[lane].quality, s.quality, lane);
            }
        }
        s.anySeeded = LaneInputs.any(s.seeded, lanes, seeded -> seeded > 0);
        yuan(s);
        net(s);
        spontaneous(plan, s);
        for (int f = 0; f < plan.firms(); f++) {
            s.math.log(s.logFirstOutput[f], s.output[f], lanes);
        }
    }

    private static void yuan(LaneState s) {
        double[][] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY);
        for (int g = 0; g < perYuan.length; g++) {
            for (int lane = 0; lane < s.lanes; lane++) {
                s.yuan[g][lane] = perYuan[g][lane] > 0 ? 1 / perYuan[g][lane] : 0;
            }
        }
    }

    private static void net(LaneState s) {
        double[][] fees = s.in.product(ProductParameter.CHANNEL_FEE);
        for (int j = 0; j < fees.length; j++) {
            net(s.perNet[j], fees[j], s.lanes);
        }
    }

    private static void net(double[] out, double[] fee, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 / (1 - fee[i]);
        }
    }

    private static void spontaneous(Plan plan, LaneState s) {
        double[][] effect = s.in.product(ProductParameter.ADVERTISING_EFFECT);
        double[][] innovation = s.in.product(ProductParameter.INNOVATION_COEFFICIENT);
        double[][] spending = s.in.firm(FirmParameter.ADVERTISING);
        boolean heard = s.in.any(ProductParameter.ADVERTISING_EFFECT, s.lanes, k -> k > 0);
        for (int j = 0; j < plan.products(); j++) {
            System.arraycopy(innovation[j], 0, s.spontaneous[j], 0, s.lanes);
            if (heard) {
                Wide.onePlus(s.scratch, spending[plan.firmOf(j)], s.lanes);
                s.math.log(s.scratch, s.lanes);
                Wide.addProduct(s.spontaneous[j], effect[j], s.scratch, s.lanes);
            }
        }
    }

    private static void clear(LaneState s) {
        s.nextEntry = 0;
        Arrays.fill(s.entryDue, 0);
        s.shelvesChanged = true;
        s.inDebt = false;
        fill(s.research, 0);
        fill(s.researchOdds, 0);
        fill(s.awarenessBefore, 0);
        fill(s.phase, State.BASE);
        fill(s.dumpLoss, 0);
        fill(s.weeksInDebt, 0);
        fill(s.oemSales, 0);
        fill(s.quitters, 0);
        fill(s.staying, 0);
        fill(s.capacity, Double.POSITIVE_INFINITY);
        fill(s.networkTerm, 0);
        Arrays.fill(s.consumerSurplus, 0);
        fill(s.started, 0);
        fill(s.launch, 0);
        fill(s.active, 0);
        Arrays.fill(s.growth, 1);
        Arrays.fill(s.materialFactor, 1);
        fill(s.alive, 1);
    }

    private static void fill(double[][] rows, double value) {
        for (double[] row : rows) {
            Arrays.fill(row, value);
        }
    }

    /** What starts as the numbers say. */
    private static void asGiven(LaneState s) {
        copy(s.in.product(ProductParameter.PRICE), s.price, s.lanes);
        copy(s.in.product(ProductParameter.QUALITY), s.quality, s.lanes);
        copy(s.in.product(ProductParameter.REPUTATION), s.reputation, s.lanes);
        copy(s.in.product(ProductParameter.AWARENESS), s.awareness, s.lanes);
        copy(s.in.product(ProductParameter.INSTALLED_BASE), s.installedBase, s.lanes);
        copy(s.in.product(ProductParameter.WAITING_LIST), s.waitingList, s.lanes);
        copy(s.in.product(ProductParameter.DROP_SIZE), s.drop, s.lanes);
        copy(s.in.firm(FirmParameter.BRAND), s.brand, s.lanes);
        copy(s.in.firm(FirmParameter.CASH), s.cash, s.lanes);
        copy(s.in.firm(FirmParameter.INITIAL_OUTPUT), s.output, s.lanes);
    }

    private static void copy(double[][] from, double[][] to, int n) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, n);
        }
    }

    /** What the mechanisms reckon before the first week, and a run never changes. */
    private static void constants(LaneState s, State one, int lane) {
        s.perPerson[lane] = one.perPerson;
        s.constantUtility.lay(one.constantUtility, lane);
        s.reach.lay(one.reach, lane);
        s.learningExponent.lay(one.learningExponent, lane);
        s.researchYield.lay(one.researchYield, lane);
        s.overhead.lay(one.overhead, lane);
    }
}
