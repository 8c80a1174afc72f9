package caselab.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a plan's slots. A path is the JSON pointer of the number in its market file:
 * {@code /referencePopulation}, {@code /segments/value/priceSensitivity}, {@code /firms/mili/cash},
 * {@code /products/m1/price}, {@code /products/m1/reach/value}, {@code /products/m1/pricePath/0/price}.
 */
public final class Paths {

    private final Map<String, Integer> slotOf = new HashMap<>();
    private final String[] pathOf;
    private final Parameter[] parameterOf;

    Paths(Plan plan) {
        pathOf = new String[plan.slots()];
        parameterOf = new Parameter[plan.slots()];
        Market market = plan.market();
        for (MarketParameter p : MarketParameter.values()) {
            name("/" + p.key(), plan.market(p), p);
        }
        for (SegmentParameter p : SegmentParameter.values()) {
            nameAll("/segments/", market.segments().stream().map(Segment::key).toList(), plan.segment(p), p);
        }
        for (NestParameter p : NestParameter.values()) {
            nameAll("/nests/", market.nests().stream().map(Nest::key).toList(), plan.nest(p), p);
        }
        for (FirmParameter p : FirmParameter.values()) {
            nameAll("/firms/", market.firms().stream().map(Firm::key).toList(), plan.firm(p), p);
        }
        for (ProductParameter p : ProductParameter.values()) {
            nameAll("/products/", market.products().stream().map(Product::key).toList(), plan.product(p), p);
        }
        nameReachAndPaths(plan, market);
    }

    private void nameReachAndPaths(Plan plan, Market market) {
        for (int j = 0; j < plan.products(); j++) {
            String product = "/products/" + market.products().get(j).key();
            for (int s = 0; s < plan.segments(); s++) {
                String segment = market.segments().get(s).key();
                name(product + "/reach/" + segment, plan.reach() + s * plan.products() + j, TableParameter.REACH);
            }
            for (int k = 0; k < plan.pathSteps(j); k++) {
                name(product + "/pricePath/" + k + "/week", plan.pathStep(j, k), TableParameter.PATH_WEEK);
                name(product + "/pricePath/" + k + "/price", plan.pathStep(j, k) + 1, TableParameter.PATH_PRICE);
            }
        }
    }

    private void nameAll(String prefix, List<String> keys, int first, Parameter parameter) {
        for (int i = 0; i < keys.size(); i++) {
            name(prefix + keys.get(i) + "/" + parameter.key(), first + i, parameter);
        }
    }

    private void name(String path, int slot, Parameter parameter) {
        slotOf.put(path, slot);
        pathOf[slot] = path;
        parameterOf[slot] = parameter;
    }

    /** Whether the market has a number at this path. */
    public boolean has(String path) {
        return slotOf.containsKey(path);
    }

    /**
     * The slot of a path.
     *
     * @throws IllegalArgumentException naming the nearest paths if there is none such
     */
    public int slot(String path) {
        Integer slot = slotOf.get(path);
        if (slot == null) {
            throw new IllegalArgumentException("The market has no number at " + path + ". Nearest: " + nearest(path));
        }
        return slot;
    }

    /** The path of a slot. */
    public String path(int slot) {
        return pathOf[slot];
    }

    /** What kind of number stands in a slot. */
    public Parameter parameter(int slot) {
        return parameterOf[slot];
    }

    /** All paths, in the order of their slots. */
    public List<String> all() {
        return Collections.unmodifiableList(java.util.Arrays.asList(pathOf));
    }

    /** Up to three paths spelled most like this one, best first. */
    public List<String> nearest(String path) {
        return Spelling.nearest(path, all(), 3);
    }
}
