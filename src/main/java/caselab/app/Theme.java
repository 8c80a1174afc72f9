package caselab.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/**
 * A look for the whole application: an AtlantaFX theme, our colour tokens for it, and the component styles that are
 * the same in all. A further theme is one more constant and one more token file.
 */
enum Theme {
    LIGHT(PrimerLight::new, "tokens-light.css"),
    DARK(PrimerDark::new, "tokens-dark.css");

    private final Supplier<atlantafx.base.theme.Theme> base;
    private final String tokens;

    Theme(Supplier<atlantafx.base.theme.Theme> base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Dresses a scene; called again with another theme it switches live. Other style sheets of the scene stay. */
    void apply(Scene scene) {
        String userAgent = base.get().getUserAgentStylesheet();
        // popups have scenes of their own, which only the application's style sheet reaches
        Application.setUserAgentStylesheet(userAgent);
        scene.setUserAgentStylesheet(userAgent);
        ObservableList<String> sheets = scene.getStylesheets();
        List<String> others = sheets.stream().filter(s -> !ours().contains(s)).toList();
        sheets.setAll(Stream.concat(Stream.of(resource(tokens), resource("lab.css")), others.stream())
                .toList());
    }

    private static List<String> ours() {
        return Stream.concat(Stream.of("lab.css"), Stream.of(values()).map(theme -> theme.tokens))
                .map(Theme::resource)
                .toList();
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
