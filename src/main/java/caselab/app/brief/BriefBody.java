package caselab.app.brief;

import caselab.app.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Fact cards beside what they feed; what is pointed at on one side lights what belongs to it on the other. */
final class BriefBody extends StackPane {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final BriefViewModel model;
    private final Reader reader;
    private final Consumer<Feed> follow;
    private final VBox facts = new VBox();
    private final VBox feeds = new VBox();
    private final ScrollPane left = scroll();
    private final ScrollPane right = scroll();
    private final Label cap = new Label();
    private final VBox side = new VBox();
    private final HBox columns = new HBox();
    private final Wires wires = new Wires();
    private boolean stacked;

    /**
     * The two columns.
     *
     * @param follow where a feed leads
     */
    BriefBody(BriefViewModel model, Consumer<Feed> follow) {
        this.model = model;
        this.follow = follow;
        reader = model.reader();
        facts.getStyleClass().add("brief-facts");
        feeds.getStyleClass().add("brief-feeds");
        getStyleClass().add("brief-body");
        cap.setText(reader.texts().get("brief.feeds"));
        cap.getStyleClass().addAll("section-cap", "muted");
        VBox.setVgrow(right, Priority.ALWAYS);
        side.getStyleClass().add("brief-side");
        columns.getStyleClass().add("brief-columns");
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(columns, wires);
        spread();
        Stream.of(left, right).forEach(pane -> pane.vvalueProperty().subscribe(_ -> wires.requestLayout()));
        Stream.of(facts, feeds).forEach(column -> column.heightProperty().subscribe(_ -> wires.requestLayout()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.feedsProperty().subscribe(_ -> feed());
        model.cardsProperty().subscribe(_ -> fill());
        model.litProperty().subscribe(this::light);
    }

    /** Facts beside what they feed, each scrolled on its own. */
    void spread() {
        lay(false);
        left.setContent(facts);
        right.setContent(feeds);
        side.getChildren().setAll(cap, right);
        columns.getChildren().setAll(left, side);
    }

    /** Facts, below them what they feed, and then this: where there is no room for two columns. */
    void stack(Node last) {
        lay(true);
        right.setContent(null);
        side.getChildren().setAll(cap, feeds);
        columns.getChildren().setAll(left);
        VBox all = new VBox(facts, side, last);
        all.getStyleClass().add("brief-stack");
        left.setContent(all);
    }

    private void lay(boolean one) {
        stacked = one;
        wires.setVisible(!one);
        pseudoClassStateChanged(STACKED, one);
    }

    private static ScrollPane scroll() {
        ScrollPane pane = new ScrollPane();
        pane.getStyleClass().add("lever-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** The column of facts, and that of what they feed. */
    List<Node> panes() {
        return stacked ? List.of(left) : List.of(left, side);
    }

    private void feed() {
        List<FactCard> cards = model.cardsProperty().get();
        String had = focusedKey().orElse("");
        feeds.getChildren()
                .setAll(model.feedsProperty().get().stream()
                        .map(feed -> new FeedView(
                                feed, numbers(feed, cards), reader, model::light, () -> follow.accept(feed)))
                        .toList());
        find(feeds, had).ifPresent(Node::requestFocus);
    }

    private List<String> numbers(Feed feed, List<FactCard> cards) {
        return cards.stream()
                .filter(card -> feed.facts().contains(card.id()))
                .map(card -> reader.texts().get("brief.number", "number", card.number()))
                .toList();
    }

    private void fill() {
        facts.getChildren()
                .setAll(model.cardsProperty().get().stream()
                        .map(card -> new FactView(card, reader, model::light, () -> across(card)))
                        .toList());
        feed();
        model.light("");
        left.setVvalue(0);
        right.setVvalue(0);
    }

    /** From a fact to the first thing it feeds. */
    private void across(FactCard card) {
        card.feeds().stream().findFirst().flatMap(id -> find(feeds, id)).ifPresent(this::stand);
    }

    private static Optional<LinkCard> find(VBox column, String key) {
        return cards(column).stream().filter(card -> card.key().equals(key)).findFirst();
    }

    private static List<LinkCard> cards(VBox column) {
        return column.getChildren().stream().map(LinkCard.class::cast).toList();
    }

    private Optional<String> focusedKey() {
        return Stream.of(facts, feeds)
                .flatMap(column -> cards(column).stream())
                .filter(Node::isFocused)
                .map(LinkCard::key)
                .findFirst();
    }

    /** Goes to the next card of the column one is in, or to the first fact. */
    void step(int by) {
        VBox column = cards(feeds).stream().anyMatch(Node::isFocused) ? feeds : facts;
        List<LinkCard> all = cards(column);
        int here = all.stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(all::indexOf)
                .orElse(-1);
        int next = here < 0 ? 0 : Math.clamp(here + by, 0, all.size() - 1);
        if (!all.isEmpty()) {
            stand(all.get(next));
        }
    }

    /** Arrows walk from card to card; left alone, they would scroll or leave the column. */
    private void walk(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !(event.getTarget() instanceof LinkCard)) {
            return;
        }
        int by = switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (by != 0) {
            step(by);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        }
    }

    /** From what is fed back to the first fact behind it. */
    private void back() {
        cards(facts).stream()
                .filter(card -> model.litProperty().get().contains(card.key()))
                .findFirst()
                .ifPresent(this::stand);
    }

    private void stand(LinkCard card) {
        card.requestFocus();
        show(card);
    }

    private void light(Set<String> lit) {
        List<Wires.Tie> ties = new ArrayList<>();
        for (LinkCard fact : cards(facts)) {
            fact.setLit(lit.contains(fact.key()));
        }
        for (LinkCard fed : cards(feeds)) {
            fed.setLit(lit.contains(fed.key()));
        }
        for (Feed feed : model.feedsProperty().get()) {
            feed.facts().stream()
                    .filter(fact -> lit.contains(fact) && lit.contains(feed.id()))
                    .forEach(fact -> find(facts, fact)
                            .ifPresent(
                                    from -> find(feeds, feed.id()).ifPresent(to -> ties.add(new Wires.Tie(from, to)))));
        }
        wires.tie(ties);
        if (!stacked) {
            Stream.of(facts, feeds).forEach(column -> bring(column, lit));
        }
    }

    /** Brings what is lit into sight, if it is not the side that is pointed at: all of it, or else the first. */
    private void bring(VBox column, Set<String> lit) {
        List<LinkCard> there =
                cards(column).stream().filter(card -> lit.contains(card.key())).toList();
        if (there.stream().noneMatch(card -> card.isHover() || card.isFocused())) {
            there.reversed().forEach(this::show);
        }
    }

    private void show(Node card) {
        ScrollPane pane = stacked || facts.getChildren().contains(card) ? left : right;
        Node content = pane.getContent();
        double room =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double top = pane.getVvalue() * room;
        double bottom = top + pane.getViewportBounds().getHeight();
        if (place.getMinY() < top) {
            pane.setVvalue(place.getMinY() / room);
        } else if (place.getMaxY() > bottom) {
            pane.setVvalue(
                    Math.min(1, (place.getMaxY() - pane.getViewportBounds().getHeight()) / room));
        }
    }
}
