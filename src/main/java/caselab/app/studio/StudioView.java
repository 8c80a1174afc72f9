package caselab.app.studio;

import caselab.app.action.Action;
import caselab.app.action.Screen;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.reading.Headline;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.words.Texts;
import caselab.scenario.FactBase;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
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
    private final TilesPane tiles;
    private final ChangesPane changes;
    private final Narrow narrow;

    @FXML
    private VBox stage;

    @FXML
    private Label answer;

    @FXML
    private Label context;

    /** The Studio of a view model. */
    public StudioView(StudioViewModel model, Texts texts, FactBase facts) {
        open = model.open();
        reader = new Reader(model.scenario(), texts, facts);
        Fxml.fill(this);
        levers = new LeverPane(open, reader, this::resetAll);
        hero = new HeroPane(model, reader);
        tiles = new TilesPane(open, reader);
        changes = new ChangesPane(open, reader);
        getChildren().addFirst(levers);
        VBox.setVgrow(hero, Priority.ALWAYS);
        stage.getChildren().addAll(hero, tiles, changes);
        open.outcomeProperty().subscribe(this::show);
        open.heroProperty().subscribe((_, _) -> show(open.outcome()));
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(this::fit);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return List.of(levers, hero, tiles, changes);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("undo", open.timeline()::undo, "Shortcut+Z")
                        .when(open.timeline().undoableProperty()),
                Action.of("redo", open.timeline()::redo, "Shortcut+Shift+Z", "Shortcut+Y")
                        .when(open.timeline().redoableProperty()),
                Action.of("resetAll", this::resetAll, "Shortcut+Backspace"),
                Action.of("output.next", () -> open.turnHero(1), "Alt+Down"),
                Action.of("output.previous", () -> open.turnHero(-1), "Alt+Up"),
                Action.of("baseline", () -> flip(open.baselineShownProperty()), "B")));
        if (!open.scenario().theory().isEmpty()) {
            actions.add(Action.of("theory", () -> flip(open.theoryShownProperty()), "T"));
        }
        for (int i = 0; i < Math.min(8, open.scenario().decisions().size()); i++) {
            int place = i;
            actions.add(Action.of("lever." + (i + 1), () -> levers.focusLever(place), String.valueOf(i + 1)));
        }
        return actions;
    }

    private static void flip(BooleanProperty shown) {
        shown.set(!shown.get());
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
        tiles.setCompact(compact);
    }
}
