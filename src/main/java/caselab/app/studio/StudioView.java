package caselab.app.studio;

import caselab.app.action.Action;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.Announcer;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.reading.Headline;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.RunBook;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Studio's panes, put together; each pane shows a part of the case and knows no other. */
public final class StudioView extends BorderPane implements Screen {

    /** Below this width there is room for the essential only. */
    private static final double NARROW = 1180;
    /** Below this width the levers have no room beside the chart. */
    private static final double TIGHT = 780;
    /** Below this height the chart, which keeps most of it, leaves no room for all that stands below it. */
    private static final double LOW = 640;

    private static final double HERO_SHARE = .6;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final OpenCase open;
    private final Reader reader;
    private final LeverPane levers;
    private final HeroPane hero;
    private final OddsPane odds;
    private final TilesPane tiles;
    private final MovedPane moved;
    private final List<Action> actions;
    private final Announcer announcer;
    private final Narrow narrow;
    private final Narrow tight;
    private final Narrow low;
    private final LeverDrawer drawer;
    private final ScrollPane scroll = new ScrollPane();

    @FXML
    private VBox stage;

    @FXML
    private HBox head;

    @FXML
    private Label answer;

    @FXML
    private Label context;

    /**
     * The Studio of a view model.
     *
     * @param book where its runs are pinned
     * @param still whether every motion is to be a cut
     */
    public StudioView(
            StudioViewModel model, Reader reader, Navigator navigator, RunBook book, ObservableBooleanValue still) {
        open = model.open();
        this.reader = reader;
        Fxml.fill(this);
        levers = new LeverPane(open, reader, this::resetAll, new PinBar(book, reader, navigator));
        hero = new HeroPane(model, reader, still);
        odds = new OddsPane(model, reader);
        tiles = new TilesPane(open, reader);
        moved = new MovedPane(model, reader, navigator);
        announcer = new Announcer(context);
        drawer = new LeverDrawer(levers, reader, heightProperty());
        VBox.setVgrow(hero, Priority.ALWAYS);
        stage.getChildren().addAll(hero, tiles, moved);
        // what does not fit must not widen the window: it is what tells that room is scarce
        setMinWidth(0);
        stage.setMinWidth(0);
        hero.setMinWidth(0);
        open.outcomeProperty().subscribe(this::show);
        open.heroProperty().subscribe((_, _) -> show(open.outcome()));
        open.settledProperty().subscribe((_, _) -> announcer.announce(answer.getText() + ". " + context.getText()));
        actions = new StudioActions(model, levers, hero, this::resetAll).all();
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(this::fit);
        tight = new Narrow(this, TIGHT);
        tight.subscribe(this::fitTight);
        low = Narrow.low(this, LOW);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("lever-scroll");
        low.subscribe(this::fitLow);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void close() {
        hero.close();
    }

    @Override
    public List<Node> panes() {
        return List.of(levers, hero, tiles, moved);
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    /** Says what came of a change to a screen reader. */
    Announcer announcer() {
        return announcer;
    }

    private void resetAll() {
        open.resetAll();
        hero.resetAxis();
    }

    private void show(Outcome outcome) {
        Headline headline = Headline.of(reader, open.heroProperty().get(), outcome);
        answer.setText(headline.answer());
        context.setText(headline.context());
    }

    private void fit(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
        levers.setCompact(compact);
        hero.setCompact(compact);
        odds.setCompact(compact);
        moved.setCompact(compact);
    }

    /** Where there is no room beside the chart the levers go below it, one at a time; so do the odds. */
    private void fitTight(boolean on) {
        if (on) {
            setLeft(null);
            drawer.take();
            setBottom(drawer);
            head.getChildren().remove(odds);
            stage.getChildren().add(2, odds);
        } else {
            setBottom(null);
            drawer.give();
            setLeft(levers);
            stage.getChildren().remove(odds);
            head.getChildren().add(odds);
        }
        levers.setSingle(on);
        moved.setTight(on);
    }

    /** Where the height is scarce the chart keeps its share of it, and what stands below is scrolled to. */
    private void fitLow(boolean on) {
        setCenter(null);
        scroll.setContent(on ? stage : null);
        setCenter(on ? scroll : stage);
        hero.minHeightProperty().unbind();
        hero.setMinHeight(USE_COMPUTED_SIZE);
        if (on) {
            hero.minHeightProperty().bind(heightProperty().multiply(HERO_SHARE));
        }
    }
}
