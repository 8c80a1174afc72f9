package caselab.app.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** A region that paints itself with colours and a font from CSS, and again whenever these change. */
abstract class InkedRegion extends Region {

    private static final List<InkMeta> INKS =
            Arrays.stream(Ink.values()).map(InkMeta::new).toList();
    private static final FontMeta FONT = new FontMeta();
    private static final List<CssMetaData<? extends Styleable, ?>> META = Stream.concat(
                    Region.getClassCssMetaData().stream(), Stream.concat(INKS.stream(), Stream.of(FONT)))
            .toList();

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final SimpleStyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());

    InkedRegion() {
        getStyleClass().add("lab-chart");
        INKS.forEach(meta -> {
            var property = new SimpleStyleableObjectProperty<>(meta, this, meta.getProperty(), Color.GRAY);
            property.addListener(_ -> repaint());
            inks.put(meta.ink, property);
        });
        font.addListener(_ -> repaint());
    }

    /** Paints anew on the next frame. */
    abstract void repaint();

    final Color ink(Ink ink) {
        return property(ink).get();
    }

    private SimpleStyleableObjectProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
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
