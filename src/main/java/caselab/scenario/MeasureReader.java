package caselab.scenario;

import caselab.model.Series;
import caselab.model.metric.Measure;
import caselab.model.metric.Metric;
import caselab.model.metric.Metrics;
import caselab.model.metric.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what can be read off a run: metrics of somebody, milestones, and single figures made of either. */
final class MeasureReader {

    private static final Map<String, Metric> METRICS = new LinkedHashMap<>();
    private static final Map<String, Measure.Reading> READINGS = new LinkedHashMap<>();
    private static final String FIRM = "firm";
    private static final String FIRMS = "firms";
    private static final String PRODUCT = "product";
    /** What each milestone happens to. */
    private static final Map<String, String> EVENTS = Map.of(
            "firstExit", FIRMS,
            "lastExit", FIRMS,
            "dumpingStarts", FIRM,
            "dumpingEnds", FIRM,
            "soldOut", PRODUCT,
            "inStockAgain", PRODUCT,
            "enters", PRODUCT,
            "comesBack", FIRM);

    static {
        Metrics.all().forEach(metric -> METRICS.put(metric.key(), metric));
        Stream.of(Measure.Reading.values()).forEach(r -> READINGS.put(r.name().toLowerCase(Locale.ROOT), r));
    }

    private final Ground ground;

    MeasureReader(Ground ground) {
        this.ground = ground;
    }

    /** The metric named here. */
    Optional<Metric> metric(Place at) {
        return at.at("metric").oneOf("metric", METRICS);
    }

    /** Whose metric it is: the place of the product or firm in the market, 0 for the market itself. */
    int of(Place at, Metric metric) {
        Place of = at.at("of");
        if (metric.of() != Series.Of.MARKET) {
            boolean product = metric.of() == Series.Of.PRODUCT;
            return of.indexIn(product ? PRODUCT : FIRM, product ? ground.products() : ground.firms());
        }
        if (of.present()) {
            of.problem("does not belong here.", metric.key() + " has one value, that of the market.");
        }
        return 0;
    }

    /** The milestone described here, beside the other fields named. */
    Optional<Milestone> milestone(Place at, String... others) {
        Optional<String> whose = at.at("event").oneOf("event", EVENTS);
        Stream<String> fields = whose.map(Stream::of).orElse(Stream.of(FIRM, FIRMS, PRODUCT));
        at.only(Stream.concat(Stream.of(others), Stream.concat(Stream.of("event"), fields))
                .toList());
        return whose.flatMap(kind -> milestone(at, at.at("event").text(), kind));
    }

    private Optional<Milestone> milestone(Place at, String event, String whose) {
        Place named = at.at(whose);
        List<Integer> who = whose.equals(FIRMS)
                ? firms(named)
                : List.of(named.indexIn(whose, whose.equals(FIRM) ? ground.firms() : ground.products()));
        if (who.isEmpty() || who.contains(-1)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (event) {
                    case "firstExit" -> new Milestone.FirstExit(who);
                    case "lastExit" -> new Milestone.LastExit(who);
                    case "dumpingStarts" -> new Milestone.DumpingStarts(who.getFirst());
                    case "dumpingEnds" -> new Milestone.DumpingEnds(who.getFirst());
                    case "soldOut" -> new Milestone.SoldOut(who.getFirst());
                    case "inStockAgain" -> new Milestone.InStockAgain(who.getFirst());
                    case "comesBack" -> new Milestone.ComesBack(who.getFirst());
                    default -> new Milestone.Enters(who.getFirst());
                });
    }

    private List<Integer> firms(Place at) {
        List<Integer> firms = new ArrayList<>();
        at.items().forEach(item -> firms.add(item.indexIn(FIRM, ground.firms())));
        if (firms.isEmpty()) {
            at.problem("must name at least one firm.", "");
        }
        return firms;
    }

    /** The figure described here: a metric read over some weeks, or the week of a milestone. */
    Optional<Measure> measure(Place at, int weeks) {
        if (at.at("event").present()) {
            return milestone(at).map(Measure.WeekOf::new);
        }
        at.only("metric", "of", "read", "from", "to");
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<Measure.Reading> reading = at.at("read").oneOf("reading", READINGS);
        int from = at.at("from").whole(0, weeks, 0);
        int to = at.at("to").whole(0, weeks, weeks);
        if (from >= to) {
            at.at("from").problem("must lie before the end, week " + to + ".", "");
        }
        return metric(at).flatMap(metric -> {
            int index = of(at, metric);
            return reading.map(read -> new Measure.OfMetric(metric, index, read, from, to));
        });
    }
}
