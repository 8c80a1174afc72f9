package caselab.app;

import caselab.app.control.Appearance;
import caselab.app.words.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Keeps scenes dressed as the person and the system wish: theme, size of text, face of the language. */
final class Wardrobe {

    private static final double DESIGN_SIZE = 14;
    private static final String SIZE_SHEET = "data:text/css;base64,";

    private final Appearance appearance;
    private final Texts texts;

    Wardrobe(Appearance appearance, Texts texts) {
        this.appearance = appearance;
        this.texts = texts;
    }

    /** Dresses a scene now and at every change, until the subscription is cancelled. */
    Subscription dress(Scene scene) {
        Platform.Preferences system = Platform.getPreferences();
        return Subscription.combine(
                system.reducedMotionProperty()
                        .subscribe(appearance.systemReducedMotionProperty()::set),
                system.colorSchemeProperty().subscribe((_, _) -> apply(scene)),
                appearance.lookProperty().subscribe((_, _) -> apply(scene)),
                appearance.textPercentProperty().subscribe((_, _) -> apply(scene)),
                texts.localeProperty().subscribe(_ -> apply(scene)));
    }

    private void apply(Scene scene) {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        dress(scene, Theme.of(appearance.lookProperty().get(), dark), texts.locale(), scale());
    }

    private double scale() {
        return appearance.scaleProperty().get();
    }

    /** Dresses a scene once. */
    static void dress(Scene scene, Theme theme, Locale language, double scale) {
        theme.apply(scene);
        Fonts.apply(scene, language);
        String wanted = size(scale);
        if (!scene.getStylesheets().getLast().equals(wanted)) {
            scene.getStylesheets().removeIf(sheet -> sheet.startsWith(SIZE_SHEET));
            scene.getStylesheets().add(wanted);
        }
    }

    /** A style sheet rather than a style of the root: it outlives the root and reaches the popups of the scene. */
    private static String size(double scale) {
        String css = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", DESIGN_SIZE * scale);
        return SIZE_SHEET + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }
}
