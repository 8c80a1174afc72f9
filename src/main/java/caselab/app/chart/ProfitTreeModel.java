package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure and what it is made of: profit from contribution and fixed costs, these from market, share and margin.
 *
 * @param columns the table's titles: figure, value, difference
 */
public record ProfitTreeModel(Node root, List<String> columns) implements Tabular {

    /**
     * A figure.
     *
     * @param sign how it joins the one above it: "×", "−", "+"; empty for the first
     * @param value in words: "13.1 %"
     * @param difference to the case in words: "+2.9"; may be empty
     * @param spark its weeks, or null
     * @param parts what it is made of, from the top
     */
    public record Node(
            String sign,
            String name,
            String value,
            String difference,
            @Nullable SparkModel spark,
            List<Node> parts) {

        public Node {
            parts = List.copyOf(parts);
        }

        int leaves() {
            return parts.isEmpty() ? 1 : parts.stream().mapToInt(Node::leaves).sum();
        }

        int depth() {
            return 1 + parts.stream().mapToInt(Node::depth).max().orElse(0);
        }
    }

    public ProfitTreeModel {
        columns = List.copyOf(columns);
    }

    /** All figures, each before its parts. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        node.parts.forEach(part -> collect(part, nodes));
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                columns,
                nodes().stream()
                        .map(node -> ChartTable.row(Cell.of(node.name), Cell.of(node.value), Cell.of(node.difference)))
                        .toList());
    }
}
