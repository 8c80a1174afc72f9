package caselab.app.present;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.Appearance;
import caselab.app.control.Narrow;
import caselab.app.control.SideBySide;
import caselab.app.run.Player;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A lesson on the projector: one picture, large type, nothing else; notes stand beside it or in their own window. */
public final class PresenterView extends StackPane implements Screen {

    private static final double NARROW = 1100;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final PresenterViewModel model;
    private final Appearance appearance;
    private final Navigator navigator;
    private final PresenterPage page;
    private final LeverStrip lever;
    private final Spotlight spotlight = new Spotlight();
    private final ClassClock clock = new ClassClock();
    private final Player player;
    private final List<Action> actions;
    private final Narrow narrow;
    private Optional<NotesWindow> window = Optional.empty();

    /** The presenter of a view model. */
    public PresenterView(PresenterViewModel model, Appearance appearance, Navigator navigator) {
        this.model = model;
        this.appearance = appearance;
        this.navigator = navigator;
        player = new Player(model.playback(), appearance.stillProperty());
        lever = new LeverStrip(model.open(), model.reader(), this::requestFocus);
        page = new PresenterPage(model, lever, appearance.stillProperty(), this::requestFocus);
        layOut();
        model.placeProperty().subscribe((_, _) -> turn());
        model.frozenProperty().subscribe((_, _) -> putLeverAway());
        actions = PresenterActions.of(this, model);
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(compact -> pseudoClassStateChanged(COMPACT, compact));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> spotlight.at(event.getX(), event.getY()));
        // a lever in focus or a number being typed must not keep the key that leads out
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByKey);
    }

    private void leaveByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void layOut() {
        getStyleClass().add("presenter");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(page.accessibleTextProperty());
        NotesPane notes = new NotesPane(model, clock);
        notes.setId("present-notes");
        notes.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(page, Priority.ALWAYS);
        SideBySide both = new SideBySide(page, notes);
        both.getStyleClass().add("present-both");
        ScrollPane scroll = new ScrollPane(both);
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(scroll, spotlight);
        shownWith(spotlight, model.spotlightProperty());
        shownWith(notes, model.notesProperty());
    }

    private static void shownWith(Node node, javafx.beans.value.ObservableBooleanValue on) {
        node.visibleProperty().bind(on);
        node.managedProperty().bind(on);
    }

    private void turn() {
        lever.putAway();
        page.turn().ifPresentOrElse(HandsPane::focusFirst, this::requestFocus);
    }

    private void putLeverAway() {
        if (lever.putAway()) {
            requestFocus();
        }
    }

    /** Plays the run, or pauses it; without motion on by a quarter of a year. */
    void play() {
        if (model.hasChart()) {
            player.toggle();
        }
    }

    /** Shows a lever, or puts it away. */
    void lever(int place) {
        lever.toggle(place);
        if (!lever.isVisible()) {
            requestFocus();
        }
    }

    /** Puts the lever away, or leaves. */
    void leave() {
        if (lever.putAway()) {
            requestFocus();
        } else {
            navigator.show(Destination.TEACH);
        }
    }

    /** The notes in a window of their own, for a second screen; there again if it is there. */
    void openNotes() {
        closeNotes();
        NotesWindow opened = new NotesWindow(
                new NotesPane(model, clock),
                getScene(),
                this,
                model.reader().texts().get("present.notes.title"));
        opened.show(getScene().getWindow());
        window = Optional.of(opened);
        model.notesProperty().set(false);
    }

    private void closeNotes() {
        window.ifPresent(NotesWindow::close);
        window = Optional.empty();
    }

    /** All of the screen, or the window again. */
    void fullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public boolean fillsWindow() {
        return true;
    }

    @Override
    public List<Node> panes() {
        return List.of(page, lever);
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void shown() {
        appearance.presentedProperty().bind(model.textPercentProperty());
        clock.start();
        model.begin();
        if (javafx.stage.Screen.getScreens().size() > 1
                && getScene() != null
                && getScene().getWindow() != null) {
            openNotes();
        }
        turn();
    }

    @Override
    public void hidden() {
        appearance.presentedProperty().unbind();
        appearance.presentedProperty().set(0);
        clock.stop();
        model.playback().end();
        closeNotes();
        if (getScene() != null && getScene().getWindow() instanceof Stage stage && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }

    @Override
    public void close() {
        hidden();
    }
}
