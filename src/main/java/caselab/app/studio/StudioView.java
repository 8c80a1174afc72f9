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
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Studio's panes, put together; each pane shows a part of the case and knows no other. */
public final class StudioView extends HBox implements Screen {

    /** Below this width there is room for the essential only. */
    private static final double NARROW = 1116;

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
        levers = new LeverPane(open, reader, this::resetAll);
        hero = new HeroPane(model, reader, still);
        odds = new OddsPane(model, reader);
        tiles = new TilesPane(open, reader);
        moved = new MovedPane(model, reader, navigator);
        announcer = new Announcer(context);
        levers.getChildren().add(new PinBar(book, reader, navigator));
        getChildren().addFirst(levers);
        VBox.setVgrow(hero, Priority.ALWAYS);
        head.getChildren().add(odds);
        stage.getChildren().addAll(hero, tiles, moved);
        // what does not fit must not widen the window: it is what tells that room is scarce
        setMinWidth(0);
        stage.setMinWidth(0);
        hero.setMinWidth(0);
        open.outcomeProperty().subscribe(this::show);
        open.heroProperty().subscribe((_, _) -> show(open.outcome()));
        open.settledProperty()
                .subscribe((_, _) -> announcer.announce(answer.getText() + ". " + context.getText()));
        actions = new StudioActions(model, levers, hero, this::resetAll).all();
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(this::fit);
    }

    @Override
    public Parent view() {
        return this;
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
        levers.setCompact(compact);
        hero.setCompact(compact);
        odds.setCompact(compact);
        tiles.setCompact(compact);
        moved.setCompact(compact);
    }
}
