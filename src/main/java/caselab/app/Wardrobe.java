package caselab.app;

import caselab.app.control.Appearance;
import caselab.app.control.WholeText;
import caselab.app.words.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Keeps scenes dressed as the person and the system wish: theme, size of text, face of the language. */
final class Wardrobe {

    private static final String DATA = "data:text/css;base64,";
    private static final Pattern PX = Pattern.compile("(\\d+)px");

    private final Appearance appearance;
    private final Texts texts;

    Wardrobe(Appearance appearance, Texts texts) {
        this.appearance = appearance;
        this.texts = texts;
    }

    /** Dresses a scene now and at every change, until the subscription is cancelled. */
    Subscription dress(Scene scene) {
        WholeText.install(scene);
        Platform.Preferences system = Platform.getPreferences();
        return Subscription.combine(
                system.reducedMotionProperty().subscribe(appearance.systemReducedMotionProperty()::set),
                system.colorSchemeProperty().subscribe((_, _) -> apply(scene)),
                appearance.seenProperty().subscribe((_, _) -> apply(scene)),
                appearance.presentedProperty().subscribe((_, _) -> apply(scene)),
                appearance.textPercentProperty().subscribe((_, _) -> apply(scene)),
                texts.localeProperty().subscribe(_ -> apply(scene)));
    }

    private void apply(Scene scene) {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        dress(scene, Theme.of(appearance.seenProperty().get(), dark), texts.locale(), scale());
    }

    private double scale() {
        return appearance.scaleProperty().get();
    }

    /** Dresses a scene once. */
    static void dress(Scene scene, Theme theme, Locale language, double scale) {
        theme.apply(scene);
        Fonts.apply(scene, language);
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(DATA));
        scene.getStylesheets().add(sizes(scale));
    }

    /** A style sheet rather than a style of the root: it outlives the root and reaches the popups of the scene. */
    private static String sizes(double scale) {
        try (InputStream in = Objects.requireNonNull(Wardrobe.class.getResourceAsStream("sizes.css"))) {
            String css = PX.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(px -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(px.group(1)) * scale));
            return DATA + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("sizes.css", e);
        }
    }
}
