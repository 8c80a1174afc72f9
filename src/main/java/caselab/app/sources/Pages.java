package caselab.app.sources;

import caselab.app.reading.Reader;
import caselab.model.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pages that are only read: the equations in words, and what the model leaves out. */
final class Pages {

    private static final Pattern SYMBOL = Pattern.compile("([A-Za-z]\\w{0,9}): .*");
    private static final List<String> LIMITS =
            List.of("iia", "hunger", "dates", "ahead", "quitters", "one", "money", "research", "golden", "papers");

    private Pages() {}

    static Node equations(SourcesViewModel model) {
        Reader reader = model.reader();
        VBox cards = cards();
        for (Equation equation : model.equations()) {
            cards.getChildren().add(equation(reader, equation));
        }
        return scroll(cards, reader.texts().get("sources.equations"));
    }

    private static Node equation(Reader reader, Equation equation) {
        String stem = "equation." + equation.key();
        Label title = label(reader.texts().get(stem + ".title"), "card-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("sources-line");
        if (!equation.used(reader.scenario().plan())) {
            Label off = new Label(reader.texts().get("sources.equation.off"));
            off.getStyleClass().addAll("caption", "muted", "equation-off");
            off.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(off);
        }
        Label paper = label(
                reader.texts()
                        .get("sources.equation.rest", "paper", reader.texts().get(stem + ".paper")),
                "caption",
                "muted");
        return card(
                head,
                label(reader.texts().get(stem + ".says"), "sources-says"),
                label(reader.texts().get(stem + ".formula"), "sources-formula"),
                label(reader.texts().get("sources.equation.numbers"), "caption", "muted"),
                numbers(reader, equation),
                paper);
    }

    /** The numbers of an equation: name, symbol, unit. */
    private static Node numbers(Reader reader, Equation equation) {
        FlowPane all = new FlowPane();
        all.getStyleClass().add("sources-numbers");
        for (Parameter parameter : equation.parameters()) {
            Matcher symbol = SYMBOL.matcher(parameter.meaning());
            String words = Stream.of(
                            reader.texts().get("parameter." + kind(parameter) + "." + parameter.key()),
                            symbol.matches() ? symbol.group(1) : "",
                            unit(reader, parameter))
                    .filter(part -> !part.isEmpty())
                    .collect(java.util.stream.Collectors.joining(" · "));
            all.getChildren().add(label(words, "sources-number"));
        }
        return all;
    }

    private static String kind(Parameter parameter) {
        String name = parameter.getClass().getSimpleName();
        return name.substring(0, name.length() - "Parameter".length()).toLowerCase(Locale.ROOT);
    }

    private static String unit(Reader reader, Parameter parameter) {
        return reader.texts().get("parameter.unit." + parameter.unit().name().toLowerCase(Locale.ROOT));
    }

    static Node limits(SourcesViewModel model) {
        Reader reader = model.reader();
        VBox cards = cards();
        cards.getChildren().add(label(reader.texts().get("sources.limits.title"), "card-title"));
        cards.getChildren().add(label(reader.texts().get("sources.limits.says"), "muted"));
        for (String limit : LIMITS) {
            cards.getChildren()
                    .add(card(
                            label(reader.texts().get("limit." + limit + ".title"), "strong"),
                            label(reader.texts().get("limit." + limit + ".says"), "sources-says")));
        }
        return scroll(cards, reader.texts().get("sources.limits"));
    }

    private static VBox cards() {
        VBox cards = new VBox();
        cards.getStyleClass().add("sources-cards");
        return cards;
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("lab-card", "sources-card");
        return card;
    }

    /** A page that scrolls by the keyboard too. */
    static ScrollPane scroll(VBox cards, String name) {
        ScrollPane pane = new ScrollPane(cards);
        pane.getStyleClass().addAll("lever-scroll", "sources-page");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(name);
        return pane;
    }

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
