package caselab.app.control;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ToggleButtonSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A few choices side by side, one of them taken; the baseline's carries the same tick a slider's track does. */
public final class ChoiceBar extends HBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WORLD = PseudoClass.getPseudoClass("world");

    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selectedIndex", -1);
    private final IntegerProperty baseline = new SimpleIntegerProperty(this, "baselineIndex", -1);
    private final ToggleGroup group = new ToggleGroup();

    public ChoiceBar() {
        getStyleClass().add("choice-bar");
        setAccessibleRole(AccessibleRole.PARENT);
        selected.addListener(_ -> show());
        baseline.addListener(_ -> show());
        group.selectedToggleProperty()
                .addListener((_, _, now) ->
                        selected.set(now == null ? -1 : group.getToggles().indexOf(now)));
    }

    /** The words of the choices, at most four. */
    public void setChoices(List<String> words) {
        int keep = selected.get();
        List<Segment> segments = words.stream().map(Segment::new).toList();
        group.getToggles().setAll(segments);
        getChildren().setAll(segments);
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).edge(i == 0, i == segments.size() - 1);
        }
        selected.set(keep);
        show();
    }

    /**
     * Shows pictures for the words, which become tooltips; with none the words again. Not for choices with a baseline.
     */
    public void setPictures(List<? extends Node> pictures) {
        for (int i = 0; i < getChildren().size(); i++) {
            ((Segment) getChildren().get(i)).picture(pictures.isEmpty() ? null : pictures.get(i));
        }
    }

    public IntegerProperty selectedIndexProperty() {
        return selected;
    }

    /** The choice of the case as told, -1 for none. */
    public IntegerProperty baselineIndexProperty() {
        return baseline;
    }

    /** Marks the choices as an assumption about the world. */
    public void setWorld(boolean world) {
        pseudoClassStateChanged(WORLD, world);
    }

    /** Puts the keyboard on the choice that is taken, or on the first. */
    public void focusSelected() {
        getChildren().get(Math.max(0, selected.get())).requestFocus();
    }

    private void show() {
        int index = selected.get();
        group.selectToggle(
                index >= 0 && index < group.getToggles().size()
                        ? group.getToggles().get(index)
                        : null);
        for (int i = 0; i < getChildren().size(); i++) {
            ((Segment) getChildren().get(i)).tick(i == baseline.get());
        }
        pseudoClassStateChanged(CHANGED, baseline.get() >= 0 && index >= 0 && index != baseline.get());
    }

    /** A radio button by its keys and its role, a segment by its looks. */
    private static final class Segment extends RadioButton {

        private final Region tick = new Region();

        Segment(String words) {
            super(words);
            getStyleClass().setAll("segment");
            tick.getStyleClass().add("baseline-tick");
            setContentDisplay(ContentDisplay.LEFT);
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            setMinWidth(0);
            // a long word gets more room than a short one, and a second line before it loses a letter
            setWrapText(true);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void edge(boolean first, boolean last) {
            getStyleClass().setAll("segment", first ? "first" : last ? "last" : "middle");
        }

        void tick(boolean on) {
            if (getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
                setGraphic(on ? tick : null);
            }
        }

        void picture(@Nullable Node picture) {
            setContentDisplay(picture == null ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            setGraphic(picture);
            setTooltip(picture == null ? null : new Tooltip(getText()));
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new ToggleButtonSkin(this);
        }
    }
}
