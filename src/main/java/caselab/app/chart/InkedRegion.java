package caselab.app.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** A region that paints itself with colours, line widths and a font from CSS, and again whenever these change. */
abstract class InkedRegion extends Region {

    private static final List<InkMeta> INKS =
            Arrays.stream(Ink.values()).map(InkMeta::new).toList();
    private static final FontMeta FONT = new FontMeta();
    private static final SizeMeta LINE_SCALE = new SizeMeta("-lab-line-scale", 1, region -> region.lineScale);
    private static final SizeMeta LEAST_WIDTH = new SizeMeta("-lab-least-width", 0, region -> region.leastWidth);
    private static final List<CssMetaData<? extends Styleable, ?>> META = Stream.of(
                    Region.getClassCssMetaData(), INKS, List.of(FONT, LINE_SCALE, LEAST_WIDTH))
            .<CssMetaData<? extends Styleable, ?>>flatMap(List::stream)
            .toList();

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final SimpleStyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
    private final SimpleStyleableObjectProperty<Number> lineScale =
            new SimpleStyleableObjectProperty<>(LINE_SCALE, this, "lineScale", 1);
    private final SimpleStyleableObjectProperty<Number> leastWidth =
            new SimpleStyleableObjectProperty<>(LEAST_WIDTH, this, "leastWidth", 0);
    private final Map<Role, double[]> dashes = new EnumMap<>(Role.class);

    InkedRegion() {
        getStyleClass().add("lab-chart");
        INKS.forEach(meta -> {
            var property = new SimpleStyleableObjectProperty<>(meta, this, meta.getProperty(), Color.GRAY);
            property.addListener(_ -> repaint());
            inks.put(meta.ink, property);
        });
        font.addListener(_ -> repaint());
        leastWidth.addListener(_ -> repaint());
        lineScale.addListener(_ -> {
            dashes.clear();
            repaint();
        });
    }

    /** Paints anew on the next frame. */
    abstract void repaint();

    final Color ink(Ink ink) {
        return property(ink).get();
    }

    private SimpleStyleableObjectProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    /** How wide a line of the design is drawn in this theme, in px. */
    final double width(double designed) {
        return Math.max(
                designed * lineScale.get().doubleValue(), leastWidth.get().doubleValue());
    }

    /** How large a mark of the design is drawn: half as fast as lines grow, so that it still stands out of them. */
    final double mark(double designed) {
        return designed * (1 + lineScale.get().doubleValue()) / 2;
    }

    /** The dash of a role, longer where lines are wider; shared, never written to. */
    final double[] dash(Role role) {
        return Objects.requireNonNull(dashes.computeIfAbsent(role, this::scaledDash));
    }

    private double[] scaledDash(Role role) {
        double scale = lineScale.get().doubleValue();
        return Arrays.stream(role.dash()).map(length -> length * scale).toArray();
    }

    final Font font() {
        return font.get();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    private static final class InkMeta extends CssMetaData<InkedRegion, Color> {

        private final Ink ink;

        InkMeta(Ink ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(InkedRegion region) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(InkedRegion region) {
            return region.property(ink);
        }
    }

    private static final class SizeMeta extends CssMetaData<InkedRegion, Number> {

        private final Function<InkedRegion, StyleableProperty<Number>> property;

        SizeMeta(String name, double initial, Function<InkedRegion, StyleableProperty<Number>> property) {
            super(name, StyleConverter.getSizeConverter(), initial);
            this.property = property;
        }

        @Override
        public boolean isSettable(InkedRegion region) {
            return true;
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(InkedRegion region) {
            return property.apply(region);
        }
    }

    private static final class FontMeta extends FontCssMetaData<InkedRegion> {

        FontMeta() {
            super("-fx-font", Font.getDefault());
        }

        @Override
        public boolean isSettable(InkedRegion region) {
            return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(InkedRegion region) {
            return region.font;
        }
    }
}
