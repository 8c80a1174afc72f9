package caselab.app.present;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.chart.LineChartView;
import caselab.app.control.Appearance;
import caselab.app.control.Narrow;
import caselab.app.words.Texts;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A lesson on the projector: one picture, large type, nothing else; notes lie over it or in a window of their own. */
public final class PresenterView extends StackPane implements Screen {

    private static final double NARROW = 1100;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final PresenterViewModel model;
    private final Appearance appearance;
    private final Navigator navigator;
    private final Texts texts;
    private final Label title = label("present-title");
    private final Label unit = label("present-unit");
    private final Label week = label("present-week");
    private final Label question = label("present-question");
    private final Label frozen = label("present-frozen");
    private final LineChartView chart = new LineChartView();
    private final StackPane main = new StackPane();
    private final VBox facts = new VBox();
    private final Optional<HandsPane> hands;
    private final LeverStrip lever;
    private final Spotlight spotlight = new Spotlight();
    private final NotesPane notes;
    private final PresenterClock clock;
    private final List<Action> actions;
    private final Narrow narrow;
    private Optional<NotesWindow> window = Optional.empty();

    /** The presenter of a view model. */
    public PresenterView(PresenterViewModel model, Appearance appearance, Navigator navigator) {
        this.model = model;
        this.appearance = appearance;
        this.navigator = navigator;
        texts = model.reader().texts();
        hands = model.hands().map(found -> new HandsPane(found, model.reader(), this::requestFocus));
        lever = new LeverStrip(model.open(), model.reader());
        notes = new NotesPane(model);
        clock = new PresenterClock(model.playback()::advance, notes::tick);
        layOut();
        follow();
        actions = PresenterActions.of(this, model);
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(compact -> pseudoClassStateChanged(COMPACT, compact));
        // a lever in focus or a number being typed must not keep the key that leads out
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByKey);
    }

    private void leaveByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void layOut() {
        getStyleClass().add("presenter");
        setFocusTraversable(true);
        setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        chart.setId("present-chart");
        chart.setFocusTraversable(false);
        chart.setMouseTransparent(true);
        facts.getStyleClass().add("present-facts");
        facts.setId("present-facts");
        VBox words = new VBox(title, unit);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        week.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(words, week);
        head.getStyleClass().add("present-head");
        frozen.setText(texts.get("present.frozen"));
        VBox.setVgrow(main, Priority.ALWAYS);
        main.setMinHeight(0);
        VBox page = new VBox(head, question, main, lever, frozen, new KeyBar(texts));
        page.getStyleClass().add("present-page");
        notes.setId("present-notes");
        notes.setMaxHeight(USE_PREF_SIZE);
        setAlignment(notes, Pos.TOP_RIGHT);
        getChildren().addAll(page, spotlight, notes);
        shownWith(spotlight, model.spotlightProperty());
        shownWith(notes, model.notesProperty());
        shownWith(frozen, model.frozenProperty());
    }

    private static void shownWith(Node node, javafx.beans.value.ObservableBooleanValue on) {
        node.visibleProperty().bind(on);
        node.managedProperty().bind(on);
    }

    private void follow() {
        chart.animatedProperty().set(!appearance.stillProperty().get());
        chart.shownUntilProperty().bind(model.playback().untilProperty());
        model.placeProperty().subscribe(_ -> turn());
        model.seenProperty().subscribe((_, _) -> draw());
        model.baselineProperty().subscribe((_, _) -> draw());
        model.playback().untilProperty().subscribe((_, _) -> say());
        model.playback().playingProperty().subscribe((_, playing) -> {
            clock.playing(playing);
            say();
        });
        model.open().draggingProperty().subscribe(chart::setInteractive);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> spotlight.at(event.getX(), event.getY()));
    }

    /** Another slide. */
    private void turn() {
        Node picture = switch (model.slide().kind()) {
            case BRIEF -> brief();
            case POLL -> hands.map(Node.class::cast).orElse(chart);
            case COVERED, PLAYED, WHOLE -> chart;
        };
        main.getChildren().setAll(picture);
        lever.putAway();
        draw();
        chart.resetAxis();
        if (picture == chart || hands.isEmpty() || model.slide().kind() == Slide.Kind.BRIEF) {
            requestFocus();
        } else {
            hands.get().focusFirst();
        }
    }

    private Node brief() {
        facts.getChildren()
                .setAll(model.facts().stream().map(PresenterView::fact).toList());
        return facts;
    }

    private static Label fact(String words) {
        Label fact = new Label(words);
        fact.setWrapText(true);
        fact.getStyleClass().add("present-fact");
        return fact;
    }

    private void draw() {
        if (model.hasChart()) {
            chart.setModel(model.chart());
        }
        say();
    }

    private void say() {
        title.setText(model.title());
        unit.setText(model.unit());
        week.setText(model.week());
        question.setText(model.question());
        chart.summaryProperty().set(model.title() + ". " + model.unit());
        setAccessibleText(model.title() + ". " + model.week() + ". " + model.question());
    }

    /** Plays the run, or pauses it; without motion on by a quarter of a year. */
    void play() {
        if (!model.hasChart()) {
            return;
        }
        if (appearance.stillProperty().get()) {
            model.playback().step();
        } else {
            model.playback().toggle();
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

    /** The notes in a window of their own, for a second screen. */
    void openNotes() {
        window.ifPresent(NotesWindow::close);
        NotesPane own = new NotesPane(model);
        clock.alsoTell(own::tick);
        NotesWindow opened = new NotesWindow(own, getScene(), texts.get("present.notes.title"));
        opened.show(getScene().getWindow());
        window = Optional.of(opened);
        model.notesProperty().set(false);
    }

    /** All of the screen, or the window again. */
    void fullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
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
        return List.of(main, lever);
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
        window.ifPresent(NotesWindow::close);
        window = Optional.empty();
        if (getScene() != null && getScene().getWindow() instanceof Stage stage && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }

    @Override
    public void close() {
        hidden();
    }
}
