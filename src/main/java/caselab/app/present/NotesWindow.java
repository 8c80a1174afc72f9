package caselab.app.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The notes on a screen of their own, where there are two: the class looks at the other one. */
final class NotesWindow {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 720;

    private final Stage stage = new Stage();

    /** A window for these notes, dressed like the one that presents. */
    NotesWindow(Parent notes, Scene dress, String title) {
        Scene scene = new Scene(notes, WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(dress.getUserAgentStylesheet());
        scene.getStylesheets().setAll(dress.getStylesheets());
        stage.setTitle(title);
        stage.setScene(scene);
    }

    /** Shows it on a screen where the other window is not, if there is one. */
    void show(Window other) {
        Rectangle2D taken = new Rectangle2D(other.getX(), other.getY(), other.getWidth(), other.getHeight());
        Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> !bounds.intersects(taken))
                .findFirst()
                .ifPresent(free -> {
                    stage.setX(free.getMinX());
                    stage.setY(free.getMinY());
                });
        stage.show();
    }

    void close() {
        stage.close();
    }
}
