package caselab.app;

import caselab.app.control.Fxml;
import caselab.app.studio.StudioViewModel;
import caselab.app.words.Texts;
import caselab.model.Digest;
import caselab.scenario.Scenario;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window: a rail of screens, a bar above the screen, a line of facts below it. */
final class MainWindow extends BorderPane {

    /** Below this width words give way to icons. */
    private static final double NARROW = 1200;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** The screens of the rail. */
    private enum Screen {
        LIBRARY("rail.library", "fth-book-open"),
        STUDIO("rail.studio", "fth-sliders");

        private final String words;
        private final String icon;

        Screen(String words, String icon) {
            this.words = words;
            this.icon = icon;
        }
    }

    private record OpenStudio(StudioViewModel model, Node view) {}

    private final AppContext context;
    private final Texts texts;
    private final Map<Screen, Button> items = new HashMap<>();
    private final Node libraryView;
    /** Studios once opened, by scenario: going back to one finds it as it was left. */
    private final Map<String, OpenStudio> studios = new HashMap<>();

    private @Nullable OpenStudio studio;
    private Theme look;

    @FXML
    private VBox rail;

    @FXML
    private Label crumb;

    @FXML
    private Label title;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button language;

    @FXML
    private Button theme;

    @FXML
    private StackPane content;

    @FXML
    private Label model;

    @FXML
    private Label digest;

    @FXML
    private Label weeks;

    @FXML
    private Label offline;

    MainWindow(AppContext context) {
        this(context, Theme.LIGHT);
        showLibrary();
    }

    private MainWindow(AppContext context, Theme look) {
        this.context = context;
        this.look = look;
        texts = context.texts();
        Fxml.fill(this);
        for (Screen screen : Screen.values()) {
            rail.getChildren().add(item(screen));
        }
        words();
        libraryView = context.libraryView(this::open);
        crumb.managedProperty().bind(crumb.visibleProperty());
        widthProperty().subscribe(width -> pseudoClassStateChanged(COMPACT, width.doubleValue() < NARROW));
    }

    private Button item(Screen screen) {
        Button item = new Button(texts.get(screen.words), new FontIcon(screen.icon));
        item.getStyleClass().setAll("rail-item");
        item.setId(screen.words.replace('.', '-'));
        item.setTooltip(new Tooltip(texts.get(screen.words)));
        item.setAccessibleText(texts.get(screen.words));
        item.setOnAction(_ -> show(screen));
        items.put(screen, item);
        return item;
    }

    private void words() {
        model.setText(texts.get("status.model"));
        offline.setText(texts.get("status.offline"));
        named(undo, "bar.undo");
        named(redo, "bar.redo");
        named(theme, "bar.theme.help");
        theme.setOnAction(_ -> switchTheme());
        named(language, "bar.language.help");
        language.setText(texts.get("bar.language"));
        language.setOnAction(_ -> switchLanguage());
        undo.setOnAction(_ -> withStudio(StudioViewModel::undo));
        redo.setOnAction(_ -> withStudio(StudioViewModel::redo));
        themeWords();
    }

    private void named(Button button, String key) {
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
    }

    private void withStudio(java.util.function.Consumer<StudioViewModel> action) {
        if (studio != null) {
            action.accept(studio.model());
        }
    }

    private void show(Screen screen) {
        if (screen == Screen.STUDIO && studio != null) {
            showStudio(studio);
        } else if (screen == Screen.STUDIO) {
            context.library().scenarios().stream().findFirst().ifPresent(this::open);
        } else {
            showLibrary();
        }
    }

    private void showLibrary() {
        mark(Screen.LIBRARY);
        crumb.setText("");
        title.setText(texts.get("app.title"));
        content.getChildren().setAll(libraryView);
        studioTools(false);
    }

    /** Opens a scenario in the Studio; one that was open before is as it was left. */
    void open(Scenario scenario) {
        OpenStudio opened = studios.computeIfAbsent(scenario.id(), _ -> studio(context.studioModel(scenario)));
        studio = opened;
        undo.disableProperty().bind(opened.model().undoableProperty().not());
        redo.disableProperty().bind(opened.model().redoableProperty().not());
        showStudio(opened);
    }

    private OpenStudio studio(StudioViewModel opened) {
        opened.outcomeProperty().subscribe(_ -> facts());
        return new OpenStudio(opened, context.studioView(opened));
    }

    private void facts() {
        withStudio(current -> {
            digest.setText(texts.get(
                    "status.digest", "digest", Digest.of(current.outcome().run())));
            weeks.setText(texts.get("status.weeks", "weeks", current.scenario().weeks()));
        });
    }

    private void showStudio(OpenStudio opened) {
        mark(Screen.STUDIO);
        Scenario scenario = opened.model().scenario();
        crumb.setText(texts.get(
                "bar.crumb",
                "case",
                context.library().caseWords().get(texts.locale(), "cases." + scenario.caseId() + ".title")));
        title.setText(scenario.words().get(texts.locale(), "title"));
        content.getChildren().setAll(opened.view());
        studioTools(true);
        facts();
    }

    private void studioTools(boolean shown) {
        for (Node tool : java.util.List.of(undo, redo, digest, weeks)) {
            tool.setVisible(shown);
            tool.setManaged(shown);
        }
    }

    private void mark(Screen current) {
        items.forEach((screen, item) -> item.pseudoClassStateChanged(CURRENT, screen == current));
    }

    private void switchTheme() {
        look = look == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
        themeWords();
        Scene scene = getScene();
        if (scene != null) {
            look.apply(scene);
            Fonts.apply(scene, texts.locale());
        }
    }

    /** A window in the other language takes this one's place, with everything as it was. */
    private void switchLanguage() {
        Locale next = texts.locale().equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        texts.setLocale(next);
        MainWindow window = new MainWindow(context, look);
        studios.forEach((id, opened) ->
                window.studios.put(id, window.studio(opened.model().handOver())));
        OpenStudio current = studio;
        boolean inStudio = current != null && content.getChildren().contains(current.view());
        window.studio = current == null
                ? null
                : window.studios.get(current.model().scenario().id());
        if (inStudio && current != null) {
            window.open(current.model().scenario());
        } else {
            window.showLibrary();
        }
        Scene scene = getScene();
        if (scene != null) {
            scene.setRoot(window);
            Fonts.apply(scene, next);
        }
    }

    private void themeWords() {
        theme.setText(texts.get(look == Theme.LIGHT ? "bar.theme.dark" : "bar.theme.light"));
        theme.setGraphic(new FontIcon(look == Theme.LIGHT ? "fth-moon" : "fth-sun"));
    }
}
