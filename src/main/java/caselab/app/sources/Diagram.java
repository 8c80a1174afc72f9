package caselab.app.sources;

import caselab.app.chart.CausalMapModel;
import caselab.app.chart.CausalMapModel.Link;
import caselab.app.chart.CausalMapModel.Node;
import caselab.app.reading.Reader;
import caselab.experiment.attribution.CausalMap;
import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.model.Unit;
import caselab.model.mechanism.Mechanism;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The mechanisms of a week and what they do to one another, in words.
 *
 * @param map what carries the difference between the run and the case
 * @param run the run
 * @param plain whether there is no difference
 */
record Diagram(CausalMap map, Trajectory run, boolean plain) {

    private static final double LEAST = .005;
    /** Figures of less would lie on top of one another; the table has them. */
    private static final double LEAST_SAID = .05;

    private static final int MOST = 5;

    /** The drawing in a week. */
    CausalMapModel model(Reader reader, int week) {
        List<Node> nodes = Stream.of(Mechanism.values())
                .map(mechanism -> new Node(mechanism.name(), name(reader, mechanism), figure(reader, mechanism, week)))
                .toList();
        List<Link> links =
                map.links(week).stream().map(link -> link(reader, link)).toList();
        return new CausalMapModel(
                nodes,
                links,
                List.of(
                        reader.texts().get("sources.map.from"),
                        reader.texts().get("sources.map.to"),
                        reader.texts().get("sources.map.contribution")));
    }

    /** A link that carries next to nothing is there all the same. */
    private static Link link(Reader reader, CausalMap.Link link) {
        boolean carries = link.weight() >= LEAST;
        return new Link(
                link.from().name(),
                link.to().name(),
                carries ? link.weight() : Double.NaN,
                link.weight() >= LEAST_SAID
                        ? reader.figures().value(Unit.SHARE, Math.rint(100 * link.weight()) / 100)
                        : "");
    }

    static String name(Reader reader, Mechanism mechanism) {
        return reader.texts().get("why.mechanism." + mechanism.name().toLowerCase(Locale.ROOT));
    }

    private String figure(Reader reader, Mechanism mechanism, int week) {
        Scenario scenario = reader.scenario();
        Series series = mechanism.shows();
        boolean alive = run.at(Series.ALIVE, scenario.firm(), week) > 0;
        if (!alive && mechanism != Mechanism.EXIT && series.of() != Series.Of.MARKET) {
            return "";
        }
        double value = run.at(series, series.of() == Series.Of.FIRM ? scenario.firm() : scenario.product(), week);
        return mechanism == Mechanism.EXIT
                ? reader.texts().get(value > 0 ? "sources.map.alive" : "sources.map.gone")
                : reader.figures().value(series.unit(), value);
    }

    /** What each mechanism carried of the output up to a week, the largest first; empty if nothing differs. */
    List<String> carried(Reader reader, Scenario.Output output, int week) {
        if (plain) {
            return List.of();
        }
        return map.carried(week).stream()
                .filter(carried -> carried.value() != 0)
                .limit(MOST)
                .map(carried -> name(reader, carried.mechanism()) + "  "
                        + reader.figures().difference(output.metric().unit(), carried.value()))
                .toList();
    }
}
