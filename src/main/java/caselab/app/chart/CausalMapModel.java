package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.List;

/**
 * Mechanisms and what they do to one another in a week.
 *
 * @param nodes in the order of the week; they stand in a ring, clockwise from the top
 * @param columns the table's titles: from, to, contribution
 */
public record CausalMapModel(List<Node> nodes, List<Link> links, List<String> columns) implements Tabular {

    /** A mechanism with a figure of it in words; the figure may be empty. */
    public record Node(String key, String name, String figure) {}

    /**
     * An effect of one mechanism on another.
     *
     * @param weight its contribution; the sign says whether it adds or takes away, the size how wide the link is; NaN
     *     for one that is there and carries nothing at the moment, which is drawn thin
     * @param words the contribution in words: "+0.9 m"
     */
    public record Link(String from, String to, double weight, String words) {}

    public CausalMapModel {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
        for (Link link : links) {
            index(nodes, link.from);
            index(nodes, link.to);
        }
    }

    static int index(List<Node> nodes, String key) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).key.equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "a link names '" + key + "', which is no node; add the node or drop the link");
    }

    double largest() {
        return links.stream()
                .mapToDouble(link -> Math.abs(link.weight))
                .filter(weight -> !Double.isNaN(weight))
                .max()
                .orElse(0);
    }

    private String name(String key) {
        return nodes.get(index(nodes, key)).name;
    }

    String effect(Link link) {
        return "→ " + name(link.to) + " " + link.words;
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                columns,
                links.stream()
                        .map(link -> ChartTable.row(
                                Cell.of(name(link.from)), Cell.of(name(link.to)), Cell.of(link.words, link.weight)))
                        .toList());
    }
}
