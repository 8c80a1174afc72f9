package caselab.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Opens the lab. */
public final class CaseLab extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1000, 800));
        stage.show();
    }

    static void main(String[] args) {
        launch(CaseLab.class, args);
    }
}
