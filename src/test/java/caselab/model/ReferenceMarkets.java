package caselab.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reference vectors, and the markets they were computed on, which name their numbers by symbol. */
public final class ReferenceMarkets {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReferenceMarkets() {}

    /** One vector of the test resources, for example {@code 30_model_M1_reference_run}. */
    public static JsonNode vector(String name) {
        try (InputStream in = ReferenceMarkets.class.getResourceAsStream("/reference/" + name + ".json")) {
            return MAPPER.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The market of a vector's inputs. */
    public static Market market(JsonNode in) {
        Values<MarketParameter> values = read(Values.neutral(MarketParameter.class), in, MARKET);
        List<Segment> segments = new ArrayList<>();
        in.get("segments")
                .forEach(s -> segments.add(new Segment(
                        s.get("name").asString(), read(Values.neutral(SegmentParameter.class), s, SEGMENT))));
        List<Firm> firms = new ArrayList<>();
        in.get("firms")
                .forEach(f -> firms.add(
                        new Firm(f.get("name").asString(), read(Values.neutral(FirmParameter.class), f, FIRM))));
        List<Product> products = new ArrayList<>();
        in.get("products").forEach(p -> products.add(product(p)));
        return new Market(in.get("T").asInt(), values, segments, List.of(), firms, products);
    }

    private static Product product(JsonNode p) {
        Values<ProductParameter> values = read(Values.neutral(ProductParameter.class), p, PRODUCT);
        if (p.has("cap") && p.get("cap").isObject()) {
            values = read(values, p.get("cap"), DROP);
        }
        Map<String, PricingRule> rules =
                Map.of("fixed", PricingRule.FIXED, "br", PricingRule.BEST_RESPONSE, "predator", PricingRule.PREDATOR);
        PricingRule rule = Objects.requireNonNull(rules.get(p.path("rule").asString("fixed")));
        values = values.with(ProductParameter.PRICING, rule.ordinal());
        if (p.path("noplat").asBoolean(false)) {
            values = values.with(ProductParameter.NETWORK, 0);
        }
        Map<String, Double> reach = new HashMap<>();
        p.get("reach")
                .properties()
                .forEach(e -> reach.put(e.getKey(), e.getValue().asDouble()));
        List<String> prey = new ArrayList<>();
        p.path("prey").forEach(f -> prey.add(f.asString()));
        String leader = p.has("copy_of") ? p.get("copy_of").asString() : null;
        return new Product(
                p.get("name").asString(), p.get("firm").asString(), values, reach, leader, null, prey, List.of());
    }

    private static <P extends Enum<P> & Parameter> Values<P> read(
            Values<P> values, JsonNode node, Map<String, P> names) {
        Values<P> result = values;
        for (Map.Entry<String, P> name : names.entrySet()) {
            JsonNode value = node.path(name.getKey());
            result = value.isNumber() ? result.with(name.getValue(), value.asDouble()) : result;
        }
        return result;
    }

    private static final Map<String, MarketParameter> MARKET = Map.ofEntries(
            Map.entry("N", MarketParameter.REFERENCE_POPULATION),
            Map.entry("M", MarketParameter.PURCHASE_OCCASIONS),
            Map.entry("g_M", MarketParameter.MARKET_GROWTH),
            Map.entry("g_q", MarketParameter.QUALITY_DRIFT),
            Map.entry("g_mat", MarketParameter.MATERIAL_COST_DECLINE),
            Map.entry("zeta", MarketParameter.PRICE_ADJUSTMENT),
            Map.entry("spill", MarketParameter.SPILL),
            Map.entry("dA", MarketParameter.AWARENESS_DECAY),
            Map.entry("lam_R", MarketParameter.REPUTATION_LEARNING),
            Map.entry("dB", MarketParameter.BRAND_DECAY),
            Map.entry("kB", MarketParameter.BRAND_GAIN),
            Map.entry("r", MarketParameter.INTEREST_RATE));

    private static final Map<String, SegmentParameter> SEGMENT = Map.of(
            "w", SegmentParameter.WEIGHT,
            "a", SegmentParameter.BASE_UTILITY,
            "b_q", SegmentParameter.QUALITY_SENSITIVITY,
            "b_B", SegmentParameter.BRAND_SENSITIVITY,
            "b_x", SegmentParameter.FEATURE_SENSITIVITY,
            "th_x", SegmentParameter.OVER_INNOVATION_PENALTY,
            "x_need", SegmentParameter.FEATURE_NEED,
            "home", SegmentParameter.HOME_PREFERENCE,
            "b_n", SegmentParameter.NETWORK_EFFECT,
            "alpha", SegmentParameter.PRICE_SENSITIVITY);

    private static final Map<String, FirmParameter> FIRM = Map.of(
            "B0", FirmParameter.BRAND,
            "cash", FirmParameter.CASH,
            "fixed", FirmParameter.FIXED_COST,
            "Q0", FirmParameter.INITIAL_OUTPUT,
            "rho", FirmParameter.PROGRESS_RATIO,
            "rd", FirmParameter.RESEARCH_SHARE,
            "rd_a", FirmParameter.RESEARCH_PRODUCTIVITY,
            "rd_dq", FirmParameter.RESEARCH_STEP,
            "credit", FirmParameter.CREDIT_LINE,
            "ad", FirmParameter.ADVERTISING);

    private static final Map<String, ProductParameter> PRODUCT = Map.ofEntries(
            Map.entry("price", ProductParameter.PRICE),
            Map.entry("q", ProductParameter.QUALITY),
            Map.entry("x", ProductParameter.FEATURE),
            Map.entry("home", ProductParameter.HOME),
            Map.entry("A0", ProductParameter.AWARENESS),
            Map.entry("Y0", ProductParameter.INSTALLED_BASE),
            Map.entry("W0", ProductParameter.WAITING_LIST),
            Map.entry("R0", ProductParameter.REPUTATION),
            Map.entry("rel", ProductParameter.RELIABILITY),
            Map.entry("tau", ProductParameter.CHANNEL_FEE),
            Map.entry("mat", ProductParameter.MATERIAL_COST),
            Map.entry("conv", ProductParameter.CONVERSION_COST),
            Map.entry("bp", ProductParameter.INNOVATION_COEFFICIENT),
            Map.entry("bq", ProductParameter.IMITATION_COEFFICIENT),
            Map.entry("bh", ProductParameter.WAITING_BUZZ),
            Map.entry("psi", ProductParameter.QUITTER_ANGER),
            Map.entry("omega", ProductParameter.PATIENCE),
            Map.entry("dW", ProductParameter.WAITING_DECAY),
            Map.entry("feedback", ProductParameter.FEEDBACK),
            Map.entry("kappa", ProductParameter.COPY_QUALITY),
            Map.entry("t_entry", ProductParameter.ENTRY_WEEK),
            Map.entry("p_max", ProductParameter.PRICE_CEILING),
            Map.entry("p_dump", ProductParameter.DUMP_PRICE),
            Map.entry("t_dump", ProductParameter.DUMP_WEEK),
            Map.entry("war_chest", ProductParameter.WAR_CHEST));

    private static final Map<String, ProductParameter> DROP = Map.of(
            "k0", ProductParameter.DROP_SIZE,
            "g", ProductParameter.DROP_GROWTH,
            "kmax", ProductParameter.DROP_MAXIMUM);
}
