package caselab.app;

import caselab.app.action.Action;
import caselab.app.action.Actions;
import caselab.app.action.Destination;
import caselab.app.action.Screen;
import caselab.app.action.Section;
import caselab.app.control.Appearance.Look;
import caselab.app.control.Narrow;
import caselab.app.control.Shown;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The window: a rail of screens, a bar above the screen, a line of facts below it, and what lies over all of them. */
final class MainWindow extends StackPane implements Doors {

    /** Below this width words give way to icons. */
    private static final double NARROW = 1200;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** A screen of a case. */
    private record Seat(Destination destination, OpenCase open) {}

    private final AppContext context;
    private final Texts texts;
    private final Desk desk;
    private final Map<Seat, Screen> screens = new HashMap<>();
    private final Map<Destination, Screen> sideScreens = new EnumMap<>(Destination.class);
    private final Rail rail;
    private final TopBar bar;
    private final StatusBar status;
    private final StackPane content = new StackPane();
    private final Overlay over;
    private final Actions actions;
    private Screen current;
    private final Subscription words;
    private final Narrow narrow;

    MainWindow(AppContext context) {
        this(context, context.desk());
    }

    MainWindow(AppContext context, Desk desk) {
        this.context = context;
        this.desk = desk;
        texts = context.texts();
        Screen library = context.library(this::open);
        sideScreens.put(Destination.LIBRARY, library);
        sideScreens.put(Destination.SETTINGS, context.settings());
        current = library;
        actions = new Actions(this::sections, context.singleKeys()::get);
        rail = new Rail(texts, destinations(), this);
        bar = new TopBar(texts, actions);
        status = new StatusBar(texts, context.notices());
        content.getStyleClass().add("content");
        getStyleClass().add("window");
        BorderPane frame = new BorderPane(new BorderPane(content, bar, null, status, null), null, null, null, rail);
        over = new Overlay(frame);
        getChildren().addAll(frame, over);
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(compact -> pseudoClassStateChanged(COMPACT, compact));
        addEventFilter(KeyEvent.KEY_PRESSED, actions::begin);
        addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
        addEventFilter(KeyEvent.KEY_TYPED, actions::swallow);
        words = Subscription.combine(
                texts.localeProperty().subscribe((_, _) -> giveWay()),
                texts.numberStyleProperty().subscribe((_, _) -> giveWay()));
        show(desk.shown());
    }

    /** The case that is open. */
    OpenCase inHand() {
        return desk.inHand().orElseThrow();
    }

    /** What can be done at the moment. */
    Actions actions() {
        return actions;
    }

    private Set<Destination> destinations() {
        Set<Destination> all = new TreeSet<>(context.caseScreens());
        all.addAll(sideScreens.keySet());
        return all;
    }

    /** Opens a scenario in the Studio; one that was open before is as it was left. */
    void open(Scenario scenario) {
        open(scenario, Destination.STUDIO);
    }

    private void open(Scenario scenario, Destination destination) {
        desk.take(context.keeper().inItsClass(scenario));
        show(destination);
    }

    @Override
    public void open(String scenario, Destination destination) {
        context.library()
                .find(scenario)
                .flatMap(ScenarioLibrary.Entry::scenario)
                .ifPresentOrElse(found -> open(found, destination), () -> show(Destination.LIBRARY));
    }

    @Override
    public void open(Choices choices, Destination destination) {
        OpenCase open = desk.take(choices.scenario());
        open.load(new Choices(open.scenario(), choices.values()));
        show(destination);
    }

    @Override
    public void show(Destination destination) {
        desk.show(destination);
        if (destination.needsCase()) {
            desk.inHand()
                    .or(() -> context.library().scenarios().stream().findFirst().map(desk::take))
                    .ifPresentOrElse(open -> show(destination, open), () -> show(Destination.LIBRARY));
        } else {
            seat(Objects.requireNonNull(sideScreens.get(destination), destination::key));
            bar.show("", texts.get("app.title"));
        }
        rail.mark(destination);
    }

    private void show(Destination destination, OpenCase open) {
        seat(screens.computeIfAbsent(
                new Seat(destination, open), seat -> context.screen(seat.destination(), seat.open(), this)));
        Scenario scenario = open.scenario();
        context.keeper().seen(destination, scenario);
        String whose = context.library().caseWords().get(texts.locale(), "cases." + scenario.caseId() + ".title");
        bar.show(texts.get("bar.crumb", "case", whose), scenario.words().get(texts.locale(), "title"));
        status.follow(open);
    }

    private void seat(Screen screen) {
        current.hidden();
        current = screen;
        List.of(rail, bar, status).forEach(part -> {
            Shown.when(!screen.fillsWindow(), part);
        });
        content.getChildren().setAll(screen.view());
        screen.shown();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("section.lab", everywhere()));
        List<Action> places = destinations().stream().map(this::visit).toList();
        if (!current.fillsWindow()) {
            sections.add(new Section("section.screens", places));
        }
        if (desk.shown().needsCase()) {
            desk.inHand().map(this::ofTheCase).ifPresent(sections::add);
        }
        if (!current.actions().isEmpty()) {
            sections.add(new Section(desk.shown().words(), current.actions()));
        }
        return sections;
    }

    private List<Action> everywhere() {
        return List.of(
                Action.of("palette", this::palette, "Shortcut+K"),
                Action.of("keys", this::keys, "?"),
                Action.of("pane", () -> Panes.next(panes(), getScene()), "F6"),
                Action.of("pane.previous", () -> Panes.previous(panes(), getScene()), "Shift+F6"),
                Action.of("language", this::switchLanguage),
                Action.of("disguise", this::switchDisguise),
                Action.of("theme", this::switchTheme));
    }

    private Section ofTheCase(OpenCase open) {
        return new Section(
                "section.case",
                List.of(
                        Action.of("pin", () -> context.book(open).pinCurrent(), "P"),
                        Action.of("recover", context.book(open)::recoverLast)
                                .when(context.book(open).recoverable())));
    }

    private Action visit(Destination destination) {
        return Action.of("show." + destination.key(), () -> show(destination), destination.keys());
    }

    private List<Node> panes() {
        List<Node> panes = new ArrayList<>(current.panes());
        if (!current.fillsWindow()) {
            panes.addAll(Arrays.asList(rail, bar));
        }
        return panes;
    }

    private void palette() {
        over.lay(new Palette(texts, actions.sections(), context.library().scenarios(), this::open, over::lift));
    }

    private void keys() {
        over.lay(new KeysHelp(texts, actions.sections(), over::lift));
    }

    private void switchTheme() {
        ObjectProperty<Look> look = context.appearance().lookProperty();
        look.set(look.get() == Look.DARK ? Look.LIGHT : Look.DARK);
    }

    private void switchLanguage() {
        boolean english = texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        texts.setLocale(english ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** Neutral names for firms, products and people, or the names as they are. */
    private void switchDisguise() {
        texts.setDisguised(!texts.disguised());
        giveWay();
    }

    /** A window with other words takes this one's place, with everything as it was. */
    private void giveWay() {
        words.unsubscribe();
        status.close();
        screens.values().forEach(context::dismiss);
        sideScreens.values().forEach(context::dismiss);
        MainWindow window = new MainWindow(context, desk.handOver());
        if (getScene() != null) {
            getScene().setRoot(window);
        }
    }
}
