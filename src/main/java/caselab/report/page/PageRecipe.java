package caselab.report.page;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the report of its runs was asked for, so that it can be made again.
 *
 * @param language {@code en} or {@code zh}
 * @param charts keys of the outputs in the large charts
 * @param variant the code of the class's own variant; empty for none
 */
public record PageRecipe(String language, List<String> charts, String variant) {

    public PageRecipe {
        charts = List.copyOf(charts);
    }

    static PageRecipe of(Locale language, List<String> charts, String variant) {
        return new PageRecipe(language.getLanguage(), charts, variant);
    }

    void put(ObjectNode node) {
        node.put("language", language);
        charts.forEach(node.putArray("charts")::add);
        node.put("variant", variant);
    }

    static PageRecipe read(JsonNode node) {
        return new PageRecipe(
                node.path("language").asString(""),
                node.path("charts")
                        .valueStream()
                        .map(chart -> chart.asString(""))
                        .toList(),
                node.path("variant").asString(""));
    }
}
