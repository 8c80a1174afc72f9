package caselab.app.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Fills a view, which is its own root and controller, from the FXML file of its name. */
public final class Fxml {

    private Fxml() {}

    /** Loads {@code X.fxml} beside class X into a view that is an X. */
    public static void fill(Parent view) {
        FXMLLoader loader =
                new FXMLLoader(view.getClass().getResource(view.getClass().getSimpleName() + ".fxml"));
        loader.setRoot(view);
        loader.setController(view);
        loader.setClassLoader(view.getClass().getClassLoader());
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("The lab is missing a part of its window: " + view.getClass(), e);
        }
    }
}
