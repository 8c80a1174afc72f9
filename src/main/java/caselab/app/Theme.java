package caselab.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import caselab.app.control.Appearance;
import caselab.app.control.Appearance.Look;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/**
 * A look for the whole application: an AtlantaFX theme, the component styles that are the same in all, and on top of
 * them this theme's own sheets. A further theme is one more constant and one more token file.
 */
// enums cannot hold an immutable list as far as the checker can see; List.of is one
@SuppressWarnings("ImmutableEnumChecker")
enum Theme {
    LIGHT(false, "tokens-light.css"),
    DARK(true, "tokens-dark.css"),
    CONTRAST_LIGHT(false, "contrast.css", "tokens-contrast-light.css"),
    CONTRAST_DARK(true, "contrast.css", "tokens-contrast-dark.css"),
    PROJECTOR(false, "projector.css", "tokens-projector.css");

    private static final List<String> SHARED = List.of("tokens.css", "lab.css", "screens.css");

    private final boolean dark;
    private final List<String> own;

    Theme(boolean dark, String... own) {
        this.dark = dark;
        this.own = List.of(own);
    }

    /** The theme of a look, in the brightness the system asks for where the look leaves that open. */
    static Theme of(Look look, boolean systemDark) {
        return switch (look) {
            case SYSTEM -> systemDark ? DARK : LIGHT;
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> systemDark ? CONTRAST_DARK : CONTRAST_LIGHT;
            case PROJECTOR -> PROJECTOR;
        };
    }

    /** How much larger this theme's type is than drawn, before the reader's own wish. */
    double typeScale() {
        return Appearance.typeScale(this == PROJECTOR ? Look.PROJECTOR : Look.LIGHT);
    }

    /** The AtlantaFX style sheet below ours. */
    String base() {
        return dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /** Our style sheets, the later ones over the earlier. */
    List<String> sheets() {
        return Stream.concat(SHARED.stream(), own.stream()).map(Theme::resource).toList();
    }

    /** Dresses a scene; called again with another theme it switches live. Other style sheets of the scene stay. */
    void apply(Scene scene) {
        // popups have scenes of their own, which only the application's style sheet reaches
        Application.setUserAgentStylesheet(base());
        scene.setUserAgentStylesheet(base());
        ObservableList<String> sheets = scene.getStylesheets();
        List<String> others = sheets.stream().filter(s -> !isOurs(s)).toList();
        List<String> wanted = Stream.concat(sheets().stream(), others.stream()).toList();
        if (!sheets.equals(wanted)) {
            sheets.setAll(wanted);
        }
    }

    private static boolean isOurs(String sheet) {
        return Stream.of(values()).anyMatch(theme -> theme.sheets().contains(sheet));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
