package caselab.app;

import caselab.app.action.Destination;
import caselab.app.run.LatestRunScheduler;
import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import caselab.workspace.DataFolder;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Opens the lab. */
public final class CaseLab extends Application {

    private @Nullable AppContext context;

    @Override
    public void start(Stage stage) {
        DataFolder data = DataFolder.find();
        Notices notices = new Notices(Platform::runLater);
        Workspace workspace = Workspace.open(data.folder(), InstantSource.system(), notices);
        AppContext lab = new AppContext(
                ScenarioLibrary.load(LabFolders.find()),
                Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage())
                        ? Locale.SIMPLIFIED_CHINESE
                        : Locale.ENGLISH,
                () -> new LatestRunScheduler(Platform::runLater),
                new AppContext.Kept(workspace, data, notices, CaseLab::onWindowThread));
        context = lab;
        MainWindow window = new MainWindow(lab);
        Scene scene = new Scene(window);
        new Wardrobe(lab.appearance(), lab.texts()).dress(scene);
        stage.setTitle(lab.texts().get("app.title"));
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.setScene(scene);
        new WindowKeeper(workspace, screens()).follow(stage);
        stage.show();
        getParameters().getUnnamed().stream()
                .findFirst()
                .ifPresent(scenario -> window.open(scenario, Destination.STUDIO));
    }

    private static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
    }

    private static void onWindowThread(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
    }
}
