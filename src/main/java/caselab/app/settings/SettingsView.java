package caselab.app.settings;

import caselab.app.action.Screen;
import caselab.app.control.Appearance;
import caselab.app.control.ChoiceBar;
import caselab.app.words.Texts;
import java.io.File;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The settings, one card each. */
public final class SettingsView extends ScrollPane implements Screen {

    private static final int TEXT_STEP = 10;

    private final SettingsViewModel model;
    private final Texts texts;
    private final VBox cards = new VBox();
    private Subscription followed = Subscription.EMPTY;

    /**
     * The settings screen.
     *
     * @param preview the colours as they are in use, below the choice of them
     */
    public SettingsView(SettingsViewModel model, Node preview) {
        this.model = model;
        texts = model.texts();
        setFitToWidth(true);
        getStyleClass().addAll("settings-scroll", "lever-scroll");
        cards.getStyleClass().add("settings");
        setContent(cards);
        Label title = new Label(texts.get("settings.title"));
        title.getStyleClass().add("headline");
        cards.getChildren().add(title);
        card("settings.language", language());
        card("settings.look", look(), preview);
        card("settings.text", textSize());
        card("settings.numbers", numbers());
        card("settings.motion", motion());
        card("settings.keys", keys());
        card("settings.data", folder());
        card("settings.privacy");
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }

    @Override
    public List<Node> panes() {
        return List.copyOf(cards.getChildren());
    }

    /** A setting: its name, what it does, and its controls. */
    private void card(String key, Node... controls) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("card-title");
        Label help = new Label(texts.get(key + ".help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        VBox card = new VBox(name, help);
        card.getChildren().addAll(controls);
        card.getStyleClass().addAll("lab-card", "settings-card");
        card.setId(key.replace('.', '-'));
        cards.getChildren().add(card);
    }

    private Node language() {
        ChoiceBar bar = choices("settings.language", model.languages());
        bar.selectedIndexProperty().set(model.language());
        bar.selectedIndexProperty().subscribe((_, place) -> model.speak(place.intValue()));
        return bar;
    }

    private Node numbers() {
        ChoiceBar bar = choices("settings.numbers", model.numberStyles());
        bar.setId("number-style");
        bar.selectedIndexProperty().set(model.numberStyle());
        bar.selectedIndexProperty().subscribe((_, place) -> model.write(place.intValue()));
        return bar;
    }

    private Node look() {
        ChoiceBar bar = choices("settings.look", model.looks());
        followed = model.appearance()
                .lookProperty()
                .subscribe(_ -> bar.selectedIndexProperty().set(model.look()));
        bar.selectedIndexProperty().subscribe((_, place) -> model.wear(place.intValue()));
        return bar;
    }

    private ChoiceBar choices(String key, List<String> words) {
        ChoiceBar bar = new ChoiceBar();
        bar.setChoices(words);
        bar.setAccessibleText(texts.get(key));
        return bar;
    }

    private Node textSize() {
        Appearance appearance = model.appearance();
        Slider slider = new PercentSlider(appearance.textPercentProperty().get());
        slider.setId("text-size");
        slider.setMajorTickUnit(50);
        slider.setMinorTickCount(4);
        slider.setShowTickMarks(true);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(TEXT_STEP);
        Label value = new Label();
        slider.valueProperty().subscribe(percent -> value.setText(percent(percent)));
        // the whole window changes its size: only once the thumb is let go, or it would flee from the pointer
        slider.valueChangingProperty().subscribe(_ -> resize(slider));
        slider.valueProperty().subscribe(_ -> resize(slider));
        slider.setAccessibleText(texts.get("settings.text"));
        HBox row = new HBox(slider, value);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private String percent(Number percent) {
        return texts.get("settings.text.percent", "percent", Math.round(percent.doubleValue() / TEXT_STEP) * TEXT_STEP);
    }

    private void resize(Slider slider) {
        if (!slider.isValueChanging()) {
            int percent = (int) Math.round(slider.getValue() / TEXT_STEP) * TEXT_STEP;
            model.appearance().textPercentProperty().set(percent);
        }
    }

    /** A slider that says its value with its unit. */
    private final class PercentSlider extends Slider {

        private PercentSlider(int percent) {
            super(Appearance.LEAST_TEXT, Appearance.MOST_TEXT, percent);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.VALUE_STRING
                    ? percent(getValue())
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    private Node motion() {
        CheckBox still = new CheckBox(texts.get("settings.motion.reduced"));
        still.setId("reduced-motion");
        still.selectedProperty().bindBidirectional(model.appearance().reducedMotionProperty());
        return still;
    }

    private Node keys() {
        CheckBox single = new CheckBox(texts.get("settings.keys.single"));
        single.setId("single-keys");
        single.selectedProperty().bindBidirectional(model.singleKeys());
        return single;
    }

    private Node folder() {
        Label place = new Label(model.folder().toString());
        place.setId("data-folder");
        place.setWrapText(true);
        Button move = new Button(texts.get("settings.data.move"));
        move.setDisable(model.move().isEmpty());
        move.setOnAction(_ -> move(place));
        HBox row = new HBox(move, place);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void move(Label place) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("settings.data.move"));
        File picked = chooser.showDialog(getScene().getWindow());
        if (picked != null) {
            model.move()
                    .flatMap(mover -> mover.apply(picked.toPath()))
                    .ifPresent(moved -> place.setText(moved.toString()));
        }
    }
}
