package caselab.app.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Lays a lever out: baseline tick, track, fill, thumb, and the words below. */
final class DetentSliderSkin extends SkinBase<DetentSlider> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** The track's height above the words, room for a thumb and a focus ring. */
    private static final double BAR = 28;

    private static final double MIDDLE = 15;
    private static final double TICK = 5;
    private static final double THUMB = 16;
    private static final double MAGNET = 5;

    private final Region track = part("track");
    private final Region fill = part("fill");
    private final Region baseline = part("baseline-tick");
    private final Region low = part("range-tick");
    private final Region high = part("range-tick");
    private final Region ring = part("focus-ring");
    private final Region thumb = part("thumb");
    private final List<Region> ticks = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private double[] standing = {};
    private double missed;

    DetentSliderSkin(DetentSlider slider) {
        super(slider);
        DetentSliderKeys.install(slider);
        thumb.minWidthProperty().subscribe((_, _) -> slider.requestLayout());
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        slider.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
        registerListChangeListener(slider.getDetents(), _ -> rebuild());
        List.of(
                        slider.valueProperty(),
                        slider.minProperty(),
                        slider.maxProperty(),
                        slider.baselineProperty(),
                        slider.lowProperty(),
                        slider.highProperty())
                .forEach(property -> registerChangeListener(property, _ -> slider.requestLayout()));
        rebuild();
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        region.setManaged(false);
        return region;
    }

    private void rebuild() {
        standing = new double[0];
        ticks.clear();
        words.clear();
        for (Detent detent : getSkinnable().getDetents()) {
            Label word = new Label(detent.label());
            word.getStyleClass().add("detent-word");
            word.setMouseTransparent(true);
            // an unmanaged part does not tell that it has grown
            word.fontProperty().subscribe((_, _) -> getSkinnable().requestLayout());
            word.setManaged(false);
            words.add(word);
            ticks.add(part("detent-tick"));
        }
        getChildren().setAll(track, fill);
        getChildren().addAll(ticks);
        getChildren().addAll(words);
        getChildren().addAll(low, high, baseline, ring, thumb);
    }

    private void pressed(MouseEvent event) {
        getSkinnable().requestFocus();
        double baseline = getSkinnable().baselineProperty().get();
        if (event.getClickCount() > 1 && !Double.isNaN(baseline)) {
            getSkinnable().setValue(baseline);
            return;
        }
        getSkinnable().valueChangingProperty().set(true);
        moveTo(event.getX());
    }

    /** A hand that trembles after a double click must not move the lever it has just put back. */
    private void dragged(MouseEvent event) {
        if (getSkinnable().isValueChanging()) {
            moveTo(event.getX());
        }
    }

    private void released() {
        getSkinnable().valueChangingProperty().set(false);
    }

    private void moveTo(double x) {
        DetentSlider slider = getSkinnable();
        SteppedScale scale = slider.scale();
        double usable = Math.max(1, slider.getWidth() - inset() * 2);
        double reach = MAGNET / usable * (scale.max() - scale.min());
        slider.setValue(scale.magnet(scale.at((x - inset()) / usable), slider.getDetents(), reach));
    }

    /** The size of one design pixel: the lever grows with the text, by its thumb's size in the style sheet. */
    private double unit() {
        return Math.max(1, thumb.minWidth(-1) / THUMB);
    }

    /** The track's ends reach a little beyond the first and last value, so a thumb there does not hang over. */
    private double inset() {
        return 7 * unit();
    }

    @Override
    protected void layoutChildren(double left, double top, double width, double height) {
        double unit = unit();
        double middle = top + MIDDLE * unit;
        around(track, left + width / 2, middle, width, 5 * unit);
        double at = x(getSkinnable().getValue(), left, width);
        double base = getSkinnable().baselineProperty().get();
        double from = Double.isNaN(base) ? at : x(base, left, width);
        around(fill, (at + from) / 2, middle, Math.abs(at - from), 5 * unit);
        baseline.setVisible(!Double.isNaN(base));
        around(baseline, from, middle - 6 * unit, 9 * unit, 6 * unit);
        rangeTick(low, getSkinnable().lowProperty().get(), left, middle, width);
        rangeTick(high, getSkinnable().highProperty().get(), left, middle, width);
        around(thumb, at, middle, THUMB * unit, THUMB * unit);
        around(ring, at, middle, 24 * unit, 24 * unit);
        words(left, top, width, unit);
        grow(BAR * unit + tallest() - height);
    }

    /** Parts that have grown during a layout can ask for room only after it. */
    private void grow(double missing) {
        boolean again = missing == missed;
        missed = missing > .5 ? missing : 0;
        if (missed > 0 && !again) {
            Platform.runLater(getSkinnable()::requestLayout);
        }
    }

    private void rangeTick(Region tick, double value, double left, double middle, double width) {
        tick.setVisible(!Double.isNaN(value));
        around(tick, x(Double.isNaN(value) ? 0 : value, left, width), middle, 1.5, 10 * unit());
    }

    /** Words stand still while the thumb moves between detents: measuring them is most of the work. */
    private void words(double left, double top, double width, double unit) {
        SteppedScale scale = getSkinnable().scale();
        int now = current(getSkinnable().getDetents());
        double[] placed = {left, top, width, unit, now, scale.min(), scale.max(), tallest()};
        if (!Arrays.equals(placed, standing)) {
            standing = placed;
            placeWords(left, top, width, unit, now);
        }
    }

    private void placeWords(double left, double top, double width, double unit, int current) {
        List<Detent> detents = getSkinnable().getDetents();
        double[] centre = detents.stream()
                .mapToDouble(detent -> x(detent.value(), left, width))
                .toArray();
        for (int i = 0; i < words.size(); i++) {
            words.get(i).pseudoClassStateChanged(CURRENT, i == current);
            words.get(i).applyCss();
        }
        double[] wide = words.stream().mapToDouble(word -> word.prefWidth(-1)).toArray();
        double[] x = WordRow.place(centre, wide, left, left + width, 6 * unit, current);
        for (int i = 0; i < words.size(); i++) {
            place(ticks.get(i), Math.round(centre[i]) - .5, top + (MIDDLE + 6) * unit, 1, TICK * unit);
            words.get(i).setVisible(!Double.isNaN(x[i]));
            place(
                    words.get(i),
                    Double.isNaN(x[i]) ? 0 : x[i],
                    top + BAR * unit,
                    wide[i],
                    words.get(i).prefHeight(-1));
        }
    }

    private int current(List<Detent> detents) {
        SteppedScale scale = getSkinnable().scale();
        double value = getSkinnable().getValue();
        for (int i = 0; i < detents.size(); i++) {
            if (scale.same(detents.get(i).value(), value)) {
                return i;
            }
        }
        return -1;
    }

    /** How high the row of words is; another face or size of text changes it. */
    private double tallest() {
        return words.stream().mapToDouble(word -> word.prefHeight(-1)).max().orElse(4);
    }

    private double x(double value, double left, double width) {
        return left + inset() + getSkinnable().scale().fraction(value) * (width - 2 * inset());
    }

    private static void around(Region part, double x, double y, double width, double height) {
        place(part, x - width / 2, y - height / 2, width, height);
    }

    private static void place(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(x, y, width, height);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + BAR * unit() + tallest() + bottom;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 300;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }
}
