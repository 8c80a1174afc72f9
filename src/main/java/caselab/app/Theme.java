package caselab.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/**
 * A look for the whole application: an AtlantaFX theme, our colour tokens for it, and the component styles that are the
 * same in all. A further theme is one more constant and one more token file.
 */
enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "tokens-light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "tokens-dark.css");

    private final String base;
    private final String tokens;

    Theme(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Dresses a scene; called again with another theme it switches live. Other style sheets of the scene stay. */
    void apply(Scene scene) {
        // popups have scenes of their own, which only the application's style sheet reaches
        Application.setUserAgentStylesheet(base);
        scene.setUserAgentStylesheet(base);
        ObservableList<String> sheets = scene.getStylesheets();
        List<String> others = sheets.stream().filter(s -> !ours().contains(s)).toList();
        sheets.setAll(Stream.concat(Stream.of(tokens, "lab.css", "screens.css").map(Theme::resource), others.stream())
                .toList());
    }

    private static List<String> ours() {
        return Stream.concat(
                        Stream.of("lab.css", "screens.css"), Stream.of(values()).map(theme -> theme.tokens))
                .map(Theme::resource)
                .toList();
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
