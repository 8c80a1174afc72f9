package caselab.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Snapshots;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PalettePreviewTest {

    @Test
    void everyEyeSeesTheSameLinesInItsOwnWay() {
        List<Color> reds = Snapshots.onFx(() -> {
            PalettePreview preview = new PalettePreview(Enum::name, "colours");
            Scene scene = new Scene(preview);
            scene.getStylesheets().add("data:text/css,.series-1{-fx-background-color:red;}");
            preview.applyCss();
            return preview.getChildren().stream()
                    .filter(node -> GridPane.getColumnIndex(node) == 1)
                    .map(node -> (Color) ((Region) node)
                            .getBackground()
                            .getFills()
                            .getFirst()
                            .getFill())
                    .toList();
        });
        assertThat(reds).hasSize(4).doesNotHaveDuplicates().startsWith(Color.RED);
    }
}
