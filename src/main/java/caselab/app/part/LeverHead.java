package caselab.app.part;

import caselab.app.control.FitRow;
import caselab.app.control.Shown;
import caselab.app.control.SourceBadge;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first line of a lever: its key, its name, where its value comes from, its card, and the way back. */
final class LeverHead extends FitRow {

    private static final PseudoClass SQUEEZED = PseudoClass.getPseudoClass("squeezed");

    private final Reader reader;
    private final Lever lever;
    private final SourceText source;
    private final SourceBadge badge;
    private final Button about = new Button("", new FontIcon("fth-info"));
    private final ToggleButton fold = new ToggleButton("", new FontIcon("fth-chevron-down"));
    private final Button reset = new Button("", new FontIcon("fth-rotate-ccw"));

    LeverHead(OpenCase open, Reader reader, Lever lever, String key) {
        this.reader = reader;
        this.lever = lever;
        source = SourceText.of(reader, reader.facts(), lever);
        badge = new SourceBadge(source.badge().kind(), source.badge().words());
        getStyleClass().add("lever-row-head");
        String words = reader.texts().get("lever.about", "name", reader.name(lever));
        badge();
        icon(about, words, "about");
        about.setOnAction(_ -> openCard());
        badge.setAccessibleHelp(words);
        reset(open);
        icon(fold, reader.texts().get("lever.open", "name", reader.name(lever)), "fold-lever");
        setFolding(false);
        givesWay(gone -> badge.pseudoClassStateChanged(SQUEEZED, gone));
        getChildren().addAll(fold, keyLabel(key), name(), badge, about, space(), reset);
    }

    private Node keyLabel(String key) {
        Label label = new Label(key);
        label.getStyleClass().add("key-cap");
        Shown.when(!key.isEmpty(), label);
        label.setMinWidth(Region.USE_PREF_SIZE);
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

    private void badge() {
        badge.setOnAction(_ -> openCard());
        // a narrow window hides badges by style; then they must not keep their room
        badge.managedProperty().bind(badge.visibleProperty());
    }

    private static void icon(ButtonBase button, String words, String... styles) {
        button.getStyleClass().addAll("flat", "icon-button");
        button.getStyleClass().addAll(styles);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    private void reset(OpenCase open) {
        icon(
                reset,
                reader.texts()
                        .get("lever.reset", "name", reader.name(lever), "value", reader.value(lever, lever.baseline())),
                "reset");
        reset.setOnAction(_ -> open.reset(lever));
    }

    private static Node space() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Whether the lever is open. */
    BooleanProperty openedProperty() {
        return fold.selectedProperty();
    }

    /** Whether there is a button that opens and closes the lever. */
    void setFolding(boolean folding) {
        Shown.when(folding, fold);
    }

    /** Opens what there is to know about the lever. */
    void openCard() {
        PopOver card = new PopOver(new LeverCard(reader, lever, source));
        card.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        card.setDetachable(false);
        card.show(about);
    }

    void show(Choices choices) {
        boolean changed = choices.changed(lever);
        reset.setVisible(changed);
        if (changed) {
            badge.show(SourceBadge.Kind.CHANGED, reader.texts().get("badge.changed"));
        } else {
            badge.show(source.badge().kind(), source.badge().words());
        }
        badge.setWorld(lever.kind() == Lever.Kind.ASSUMPTION);
    }
}
