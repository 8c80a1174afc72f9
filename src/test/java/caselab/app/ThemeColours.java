package caselab.app;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours a theme gives our tokens, resolved by JavaFX itself through all style sheets. */
final class ThemeColours {

    private final Pane root = new Pane();

    ThemeColours(Theme theme) {
        Scene scene = new Scene(root, 100, 100);
        Wardrobe.dress(scene, theme, Locale.ENGLISH, 1);
    }

    /** A token laid over others, the last of which is opaque. */
    Color of(String token, String... grounds) {
        Color colour = alone(token);
        Color ground = grounds.length == 0
                ? Color.WHITE
                : of(grounds[0], java.util.Arrays.copyOfRange(grounds, 1, grounds.length));
        return Colours.over(colour, ground);
    }

    /** A token with its own opacity. */
    Color alone(String token) {
        Region probe = new Region();
        probe.setStyle("-fx-background-color: " + token + ";");
        root.getChildren().setAll(probe);
        root.applyCss();
        if (probe.getBackground() == null) {
            throw new AssertionError("no theme colour is called " + token);
        }
        return (Color) probe.getBackground().getFills().getFirst().getFill();
    }
}
