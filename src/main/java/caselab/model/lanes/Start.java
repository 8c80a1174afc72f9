package caselab.model.lanes;

import caselab.model.Chance;
import caselab.model.Elementary;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.SegmentParameter;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;
import java.util.Arrays;

/** The runs before the first week. Each is set up alone, by the mechanisms themselves, and laid into its lane. */
final class Start {

    private Start() {}

    static void apply(Plan plan, LaneState s, double[][] numbers, Chance[] chances, int lanes) {
        s.lanes = lanes;
        s.in.load(numbers, lanes);
        clear(s);
        yuan(s);
        for (int lane = 0; lane < lanes; lane++) {
            State one = s.single[lane];
            SingleSteps.start(plan, one, numbers[lane], chances[lane]);
            products(s, one, lane);
            firms(s, one, lane);
            s.seeded[lane] = chances[lane].seeded() ? 1 : 0;
            s.researchKey[lane] = chances[lane].key(Chance.Source.RESEARCH);
            s.perPerson[lane] = one.perPerson;
            s.astray[lane] = one.in.of(MarketParameter.OUTSIDE_OPTION) > 0 ? 0 : Double.NaN;
            constants(plan, s, one, lane);
        }
        s.anySeeded = LaneInputs.any(s.seeded, lanes, seeded -> seeded > 0);
        s.common.share(s.ownConstantUtility, s.constantUtility, lanes);
        s.common.share(s.ownReach, s.reach, lanes);
    }

    private static void yuan(LaneState s) {
        double[][] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY);
        for (int g = 0; g < perYuan.length; g++) {
            for (int lane = 0; lane < s.lanes; lane++) {
                s.yuan[g][lane] = perYuan[g][lane] > 0 ? 1 / perYuan[g][lane] : 0;
            }
        }
    }

    private static void clear(LaneState s) {
        s.nextEntry = 0;
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

    private static void products(LaneState s, State one, int lane) {
        s.lay(one.price, s.price, lane);
        s.lay(one.quality, s.quality, lane);
        s.lay(one.reputation, s.reputation, lane);
        s.lay(one.awareness, s.awareness, lane);
        s.lay(one.installedBase, s.installedBase, lane);
        s.lay(one.waitingList, s.waitingList, lane);
        s.lay(one.drop, s.drop, lane);
        s.lay(one.constantUtility, s.ownConstantUtility, lane);
        s.lay(one.reach, s.ownReach, lane);
    }

    private static void firms(LaneState s, State one, int lane) {
        s.lay(one.brand, s.brand, lane);
        s.lay(one.cash, s.cash, lane);
        s.lay(one.output, s.output, lane);
        s.lay(one.learningExponent, s.learningExponent, lane);
        s.lay(one.researchYield, s.researchYield, lane);
        s.lay(one.overhead, s.overhead, lane);
        for (int f = 0; f < one.output.length; f++) {
            s.logFirstOutput[f][lane] = one.learningExponent[f] == 0 ? 0 : Elementary.log(one.output[f]);
        }
    }

    private static void constants(Plan plan, LaneState s, State one, int lane) {
        for (int j = 0; j < plan.products(); j++) {
            double perAdvertising = one.in.advertisingEffect[j];
            double talk =
                    perAdvertising > 0 ? perAdvertising * Elementary.log(1 + one.in.advertising[plan.firmOf(j)]) : 0;
            s.perNet[j][lane] = 1 / (1 - one.in.channelFee[j]);
            s.spontaneous[j][lane] = one.in.innovationCoefficient[j] + talk;
        }
    }
}
