package caselab.scenario;

import caselab.model.Firm;
import caselab.model.FirmParameter;
import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Nest;
import caselab.model.NestParameter;
import caselab.model.Parameter;
import caselab.model.PriceStep;
import caselab.model.Product;
import caselab.model.ProductParameter;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.TableParameter;
import caselab.model.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the market of a world file. Where something is wrong the market that comes back must not be used; the problems
 * say so.
 */
final class MarketReader {

    /** More than any teaching market needs, few enough for every run to fit in memory. */
    static final int MOST_ENTITIES = 64;

    static final int MOST_WEEKS = 5200;

    private static final List<String> TABLES = List.of("weeks", "segments", "nests", "firms", "products");
    private static final List<String> PRODUCT_FIELDS = List.of("firm", "reach", "leader", "nest", "prey", "pricePath");

    private final Place place;
    private final List<String> segmentKeys;
    private final List<String> nestKeys;
    private final List<String> firmKeys;
    private final List<String> productKeys;

    private MarketReader(Place place) {
        this.place = place;
        segmentKeys = List.copyOf(place.at("segments").fields().keySet());
        nestKeys = List.copyOf(place.at("nests").fields().keySet());
        firmKeys = List.copyOf(place.at("firms").fields().keySet());
        productKeys = List.copyOf(place.at("products").fields().keySet());
    }

    /** The market that stands here. */
    static Market read(Place place) {
        place.only(fields(MarketParameter.values(), TABLES));
        return new MarketReader(place).market();
    }

    private Market market() {
        Market market = new Market(
                place.at("weeks").whole(1, MOST_WEEKS),
                values(place, MarketParameter.class),
                all(
                        "segments",
                        true,
                        SegmentParameter.values(),
                        (key, at) -> new Segment(key, values(at, SegmentParameter.class))),
                all(
                        "nests",
                        false,
                        NestParameter.values(),
                        (key, at) -> new Nest(key, values(at, NestParameter.class))),
                all("firms", true, FirmParameter.values(), (key, at) -> new Firm(key, values(at, FirmParameter.class))),
                products());
        MarketChecks.check(market, place);
        return market;
    }

    private <T> List<T> all(
            String table, boolean required, Parameter[] parameters, BiFunction<String, Place, T> reading) {
        Map<String, Place> entries = entries(table, required);
        entries.values().forEach(entry -> entry.only(fields(parameters, List.of())));
        List<T> read = new ArrayList<>();
        entries.forEach((key, entry) -> read.add(reading.apply(key, entry)));
        return read;
    }

    private Map<String, Place> entries(String table, boolean required) {
        Place at = place.at(table);
        Map<String, Place> entries = at.present() ? at.named(MOST_ENTITIES) : Map.of();
        if (required && entries.isEmpty()) {
            at.problem("must have at least one entry.", "");
        }
        return entries;
    }

    private static List<String> fields(Parameter[] parameters, List<String> others) {
        return Stream.concat(Stream.of(parameters).map(Parameter::key), others.stream())
                .toList();
    }

    private static <P extends Enum<P> & Parameter> Values<P> values(Place at, Class<P> kind) {
        Values<P> values = Values.neutral(kind);
        for (P parameter : values.parameters()) {
            Place number = at.at(parameter.key());
            if (number.present()) {
                values = values.with(parameter, number(number, parameter));
            } else if (parameter.required() && at.isObject()) {
                number.missing();
            }
        }
        return values;
    }

    /** A number of this parameter: where it is a choice, one of its names. */
    static double number(Place at, Parameter parameter) {
        if (parameter.choices().isEmpty()) {
            return at.number(parameter.domain());
        }
        List<String> choices = parameter.choices();
        Map<String, Double> known = new LinkedHashMap<>();
        IntStream.range(0, choices.size()).forEach(i -> known.put(choices.get(i), (double) i));
        return at.oneOf(parameter.key(), known).orElse(Double.NaN);
    }

    private List<Product> products() {
        List<Product> products = new ArrayList<>();
        entries("products", true).forEach((key, at) -> products.add(product(key, at)));
        return products;
    }

    private Product product(String key, Place at) {
        at.only(fields(ProductParameter.values(), PRODUCT_FIELDS));
        Place firm = at.at("firm");
        firm.indexIn("firm", firmKeys);
        return new Product(
                key,
                firm.isText() ? firm.text() : "",
                values(at, ProductParameter.class),
                reach(at.at("reach")),
                reference(at.at("leader"), "product", productKeys),
                reference(at.at("nest"), "nest", nestKeys),
                prey(at.at("prey")),
                pricePath(at.at("pricePath")));
    }

    private Map<String, Double> reach(Place at) {
        Map<String, Double> reach = new HashMap<>();
        if (at.present()) {
            at.only(segmentKeys);
            at.fields().forEach((segment, share) -> reach.put(segment, share.number(TableParameter.REACH.domain())));
        }
        return reach;
    }

    private static @Nullable String reference(Place at, String kind, Collection<String> known) {
        return at.present() && at.indexIn(kind, List.copyOf(known)) >= 0 ? at.text() : null;
    }

    private List<String> prey(Place at) {
        List<String> prey = new ArrayList<>();
        for (Place firm : at.items()) {
            int index = firm.indexIn("firm", firmKeys);
            if (index >= 0 && prey.contains(firmKeys.get(index))) {
                firm.problem("is named twice.", "");
            } else if (index >= 0) {
                prey.add(firmKeys.get(index));
            }
        }
        return prey;
    }

    private static List<PriceStep> pricePath(Place at) {
        List<PriceStep> steps = new ArrayList<>();
        for (Place step : at.items()) {
            step.only("week", "price");
            double week = step.at("week").number(TableParameter.PATH_WEEK.domain());
            if (steps.stream().anyMatch(other -> other.week() == week)) {
                step.at("week").problem("has a price already.", "Give each week once.");
            }
            steps.add(new PriceStep(week, step.at("price").number(TableParameter.PATH_PRICE.domain())));
        }
        return steps;
    }
}
