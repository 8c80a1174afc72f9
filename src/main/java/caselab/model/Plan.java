package caselab.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A market laid out flat: one slot of a {@code double[]} for every number a lever can touch, and small integer tables
 * for what refers to what. Compiled once, shared by any number of runs on any number of threads.
 *
 * <p>Slots stand field by field, so that a mechanism reads {@code par[plan.product(PRICE) + j]} for product j. The
 * numbers of all runs of a batch can stand side by side behind the same slots.
 */
public final class Plan {

    private static final int SEGMENT_FIELDS = SegmentParameter.values().length;
    private static final int NEST_FIELDS = NestParameter.values().length;
    private static final int FIRM_FIELDS = FirmParameter.values().length;
    private static final int PRODUCT_FIELDS = ProductParameter.values().length;

    private final Market market;
    private final int segments;
    private final int nests;
    private final int firms;
    private final int products;
    private final int segmentBase;
    private final int nestBase;
    private final int firmBase;
    private final int productBase;
    private final int reachBase;
    private final int pathBase;
    private final int[] firmOf;
    private final int[][] productsOf;
    private final int[] leaderOf;
    private final int[] nestOf;
    private final int[] pathStart;
    private final boolean[] preyOf;
    private final double[] numbers;
    private final Paths paths;

    private Plan(Market market) {
        this.market = market;
        segments = market.segments().size();
        nests = market.nests().size();
        firms = market.firms().size();
        products = market.products().size();
        segmentBase = MarketParameter.values().length;
        nestBase = segmentBase + SEGMENT_FIELDS * segments;
        firmBase = nestBase + NEST_FIELDS * nests;
        productBase = firmBase + FIRM_FIELDS * firms;
        reachBase = productBase + PRODUCT_FIELDS * products;
        pathBase = reachBase + segments * products;
        firmOf = new int[products];
        productsOf = new int[firms][];
        leaderOf = new int[products];
        nestOf = new int[products];
        pathStart = new int[products + 1];
        preyOf = new boolean[products * firms];
        link();
        numbers = new double[pathBase + 2 * pathStart[products]];
        fill();
        paths = new Paths(this);
    }

    /**
     * Lays a market out.
     *
     * @throws IllegalArgumentException if the market names a firm, product, nest or segment that it does not have, or
     *     leaves a required number out
     */
    public static Plan compile(Market market) {
        return new Plan(market);
    }

    private void link() {
        List<String> firmKeys = market.firms().stream().map(Firm::key).toList();
        List<String> productKeys = market.products().stream().map(Product::key).toList();
        List<String> nestKeys = market.nests().stream().map(Nest::key).toList();
        for (int j = 0; j < products; j++) {
            Product product = market.products().get(j);
            firmOf[j] = find(firmKeys, product.firm());
            leaderOf[j] = product.leader() == null ? -1 : find(productKeys, product.leader());
            nestOf[j] = product.nest() == null ? -1 : find(nestKeys, product.nest());
            pathStart[j + 1] = pathStart[j] + product.pricePath().size();
            for (String prey : product.prey()) {
                preyOf[j * firms + find(firmKeys, prey)] = true;
            }
        }
        for (int f = 0; f < firms; f++) {
            int firm = f;
            productsOf[f] =
                    IntStream.range(0, products).filter(j -> firmOf[j] == firm).toArray();
        }
    }

    private static int find(List<String> keys, String key) {
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new IllegalArgumentException("The market has no \"" + key + "\"; it has " + keys);
        }
        return index;
    }

    private void fill() {
        put(0, 1, 0, market.values());
        for (int s = 0; s < segments; s++) {
            put(segmentBase, segments, s, market.segments().get(s).values());
        }
        for (int g = 0; g < nests; g++) {
            put(nestBase, nests, g, market.nests().get(g).values());
        }
        for (int f = 0; f < firms; f++) {
            put(firmBase, firms, f, market.firms().get(f).values());
        }
        for (int j = 0; j < products; j++) {
            put(productBase, products, j, market.products().get(j).values());
            fillProduct(j);
        }
    }

    private void fillProduct(int j) {
        Product product = market.products().get(j);
        for (int s = 0; s < segments; s++) {
            Double reach = product.reach().get(market.segments().get(s).key());
            numbers[reachBase + s * products + j] = reach == null ? 1 : reach;
        }
        for (int k = 0; k < product.pricePath().size(); k++) {
            numbers[pathBase + 2 * (pathStart[j] + k)] =
                    product.pricePath().get(k).week();
            numbers[pathBase + 2 * (pathStart[j] + k) + 1] =
                    product.pricePath().get(k).price();
        }
    }

    private <P extends Enum<P> & Parameter> void put(int base, int stride, int index, Values<P> values) {
        for (P parameter : values.parameters()) {
            double value = values.get(parameter);
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("The market leaves " + parameter.key() + " out");
            }
            numbers[base + parameter.ordinal() * stride + index] = value;
        }
    }

    /** The market this plan lays out. */
    public Market market() {
        return market;
    }

    /** Number of segments. */
    public int segments() {
        return segments;
    }

    /** Number of nests. */
    public int nests() {
        return nests;
    }

    /** Number of firms. */
    public int firms() {
        return firms;
    }

    /** Number of products. */
    public int products() {
        return products;
    }

    /** Number of slots. */
    public int slots() {
        return numbers.length;
    }

    /** Slot of a market parameter. */
    public int market(MarketParameter parameter) {
        return parameter.ordinal();
    }

    /** First slot of a segment parameter; segment s stands s further. */
    public int segment(SegmentParameter parameter) {
        return segmentBase + parameter.ordinal() * segments;
    }

    /** First slot of a nest parameter; nest g stands g further. */
    public int nest(NestParameter parameter) {
        return nestBase + parameter.ordinal() * nests;
    }

    /** First slot of a firm parameter; firm f stands f further. */
    public int firm(FirmParameter parameter) {
        return firmBase + parameter.ordinal() * firms;
    }

    /** First slot of a product parameter; product j stands j further. */
    public int product(ProductParameter parameter) {
        return productBase + parameter.ordinal() * products;
    }

    /** First slot of reach; product j in segment s stands {@code s * products + j} further. */
    public int reach() {
        return reachBase;
    }

    /** Slot of the week of step k of product j's price path; its price stands one further. */
    public int pathStep(int j, int k) {
        return pathBase + 2 * (pathStart[j] + k);
    }

    /** Number of steps of product j's price path. */
    public int pathSteps(int j) {
        return pathStart[j + 1] - pathStart[j];
    }

    /** Index of the firm that sells product j. */
    public int firmOf(int j) {
        return firmOf[j];
    }

    /** Indices of firm f's products, in order; contract work bears the unit cost of the first. Not to be changed. */
    public int[] productsOf(int f) {
        return productsOf[f];
    }

    /** Index of product j's leader, or -1. */
    public int leaderOf(int j) {
        return leaderOf[j];
    }

    /** Index of product j's nest, or -1. */
    public int nestOf(int j) {
        return nestOf[j];
    }

    /** Whether firm f is prey of product j. */
    public boolean isPrey(int j, int f) {
        return preyOf[j * firms + f];
    }

    /** Names of the slots, and the way back. */
    public Paths paths() {
        return paths;
    }

    /** The numbers of the market as it stands, one per slot; a fresh copy. */
    public double[] numbers() {
        return numbers.clone();
    }

    /**
     * The numbers of the market with some of them set.
     *
     * @throws IllegalArgumentException if the settings name a path the market does not have
     */
    public double[] numbers(Settings settings) {
        double[] copy = numbers.clone();
        settings.forEach((path, value) -> copy[paths.slot(path)] = value);
        return copy;
    }

    /**
     * The same market with some of its numbers set for good: what differs from this plan is then no change any more.
     *
     * @throws IllegalArgumentException if the settings name a path the market does not have
     */
    public Plan with(Settings settings) {
        Plan other = new Plan(market);
        System.arraycopy(numbers(settings), 0, other.numbers, 0, numbers.length);
        return other;
    }
}
