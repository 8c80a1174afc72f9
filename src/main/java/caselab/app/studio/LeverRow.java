package caselab.app.studio;

import caselab.app.control.ChoiceBar;
import caselab.app.control.Detent;
import caselab.app.control.DetentSlider;
import caselab.app.control.NumberBox;
import caselab.app.control.SourceBadge;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.report.Scale;
import caselab.scenario.Lever;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One lever: its key, name, source, number and track. It shows the choices of the view model and sends moves back;
 * which lever it is makes no difference to it.
 */
final class LeverRow extends VBox {

    private final OpenCase open;
    private final Reader reader;
    private final Lever lever;
    private final Scale scale;
    private final NumberBox number = new NumberBox();
    private final DetentSlider slider = new DetentSlider();
    private final ChoiceBar choice = new ChoiceBar();
    private final Button reset = new Button("", new FontIcon("fth-rotate-ccw"));
    private final Label range = new Label();
    private boolean showing;

    LeverRow(OpenCase open, Reader reader, Lever lever, String key) {
        this.open = open;
        this.reader = reader;
        this.lever = lever;
        scale = reader.scale(lever);
        getStyleClass().add("lever-row");
        setMinWidth(0);
        setId("lever-" + lever.key());
        SourceText source = SourceText.of(reader, reader.facts(), lever);
        HBox head = new HBox(keyLabel(key), name(), badge(source), about(source), space(), reset);
        head.getStyleClass().add("lever-row-head");
        getChildren().add(head);
        reset();
        if (lever.isChoice()) {
            choice();
            getChildren().add(choice);
        } else {
            number();
            slider();
            head.getChildren().add(number);
            getChildren().addAll(slider, range);
        }
        open.choicesProperty().subscribe(this::show);
    }

    private Node keyLabel(String key) {
        Label label = new Label(key);
        label.getStyleClass().add("key-cap");
        label.setVisible(!key.isEmpty());
        label.setManaged(!key.isEmpty());
        label.setAccessibleText(reader.texts().get("lever.key", "key", key));
        return label;
    }

    private Label name() {
        Label name = new Label(reader.name(lever));
        name.getStyleClass().add("strong");
        name.setMinWidth(60);
        name.setWrapText(true);
        return name;
    }

    private SourceBadge badge(SourceText source) {
        SourceBadge badge =
                new SourceBadge(source.badge().kind(), source.badge().words());
        badge.setAccessibleHelp(reader.texts().get("lever.about", "name", reader.name(lever)));
        badge.setOnAction(_ -> openCard(badge, source));
        // a narrow window hides badges by style; then they must not keep their room
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }

    private Button about(SourceText source) {
        Button about = new Button("", new FontIcon("fth-info"));
        String words = reader.texts().get("lever.about", "name", reader.name(lever));
        about.getStyleClass().addAll("flat", "icon-button", "about");
        about.setTooltip(new Tooltip(words));
        about.setAccessibleText(words);
        about.setOnAction(_ -> openCard(about, source));
        return about;
    }

    private void openCard(Node anchor, SourceText source) {
        PopOver card = new PopOver(new LeverCard(reader, lever, source));
        card.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        card.setDetachable(false);
        card.show(anchor);
    }

    private static Node space() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private void reset() {
        String words = reader.texts()
                .get("lever.reset", "name", reader.name(lever), "value", reader.value(lever, lever.baseline()));
        reset.getStyleClass().addAll("flat", "icon-button");
        reset.setTooltip(new Tooltip(words));
        reset.setAccessibleText(words);
        reset.setOnAction(_ -> open.reset(lever));
    }

    private void choice() {
        choice.setChoices(IntStream.range(0, lever.detents().size())
                .mapToObj(place -> reader.detent(lever, place))
                .toList());
        choice.baselineIndexProperty().set((int) lever.baseline());
        choice.setWorld(lever.kind() == Lever.Kind.ASSUMPTION);
        choice.setAccessibleText(reader.name(lever));
        choice.selectedIndexProperty().subscribe((_, place) -> {
            if (!showing) {
                open.set(lever, place.intValue());
            }
        });
    }

    private void number() {
        number.setRange(scale.shown(lever.low()), scale.shown(lever.high()), scale.shown(lever.step()));
        number.setUnit(scale.before(), scale.after().strip());
        number.setFormat(shown -> reader.figures().entry(scale, shown));
        String words = reader.texts()
                .get("lever.range", "low", reader.value(lever, lever.low()), "high", reader.value(lever, lever.high()));
        number.setRangeMessage(() -> words);
        number.setWorld(lever.kind() == Lever.Kind.ASSUMPTION);
        number.field().setAccessibleText(reader.name(lever));
        number.valueProperty().subscribe((_, shown) -> {
            if (!showing) {
                open.set(lever, scale.value(shown.doubleValue()));
            }
        });
        range.textProperty().bind(number.outOfRangeProperty());
        range.visibleProperty().bind(number.outOfRangeProperty().isNotEmpty());
        range.managedProperty().bind(range.visibleProperty());
        range.getStyleClass().addAll("caption", "muted");
    }

    private void slider() {
        slider.kindProperty()
                .set(lever.kind() == Lever.Kind.ASSUMPTION ? DetentSlider.Kind.WORLD : DetentSlider.Kind.DECISION);
        slider.setRange(scale.shown(lever.low()), scale.shown(lever.high()), scale.shown(lever.step()));
        slider.baselineProperty().set(scale.shown(lever.baseline()));
        if (lever.kind() == Lever.Kind.ASSUMPTION) {
            slider.lowProperty().set(scale.shown(lever.plausibleLow()));
            slider.highProperty().set(scale.shown(lever.plausibleHigh()));
        }
        for (int i = 0; i < lever.detents().size(); i++) {
            slider.getDetents()
                    .add(new Detent(scale.shown(lever.detents().get(i).value()), reader.detent(lever, i)));
        }
        slider.setAccessibleText(reader.name(lever));
        slider.valueWordsProperty().set(shown -> reader.value(lever, scale.value(shown)));
        slider.valueProperty().subscribe((_, shown) -> moved(shown.doubleValue()));
        slider.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing && open.draggingProperty().get()) {
                open.release();
            }
        });
    }

    private void moved(double shown) {
        if (showing) {
            return;
        }
        if (slider.isValueChanging()) {
            open.drag(lever, scale.value(shown));
        } else {
            open.set(lever, scale.value(shown));
        }
    }

    /** Follows the choices of the view model, without sending them back. */
    private void show(Choices choices) {
        double value = choices.value(lever);
        boolean changed = choices.changed(lever);
        showing = true;
        if (lever.isChoice()) {
            choice.selectedIndexProperty().set((int) value);
        } else {
            number.setValue(scale.shown(value));
            number.setChanged(changed);
            if (!slider.isValueChanging()) {
                slider.setValue(scale.shown(value));
            }
        }
        showing = false;
        reset.setVisible(changed);
    }

    /** Puts the keyboard on this lever. */
    void focusLever() {
        if (lever.isChoice()) {
            choice.requestFocus();
        } else {
            slider.requestFocus();
        }
    }
}
