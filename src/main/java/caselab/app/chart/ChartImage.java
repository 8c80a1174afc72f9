package caselab.app.chart;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A chart as a picture of any size, drawn off the screen. The chart in the window stays as it is: its
 * {@linkplain ChartView#twin twin} is drawn.
 *
 * <pre>{@code
 * byte[] png = ChartImage.png("MiLi's cash, ¥ million", chart, 1600, 900, theme::apply);
 * }</pre>
 */
public final class ChartImage {

    private ChartImage() {}

    /**
     * Draws a chart below its title; only on JavaFX's thread.
     *
     * @param title above the chart; none if empty
     * @param dress puts the style sheets of a theme on the picture's scene
     * @param width in pixels
     * @param height in pixels
     * @return the bytes of a PNG file
     */
    public static byte[] png(String title, ChartView chart, int width, int height, Consumer<Scene> dress) {
        return Png.of(draw(title, chart, width, height, dress));
    }

    static WritableImage draw(String title, ChartView chart, int width, int height, Consumer<Scene> dress) {
        ChartView twin = chart.twin();
        VBox page = new VBox(twin);
        page.getStyleClass().add("chart-image");
        VBox.setVgrow(twin, Priority.ALWAYS);
        if (!title.isEmpty()) {
            Label head = new Label(title);
            head.getStyleClass().add("card-title");
            page.getChildren().addFirst(head);
        }
        Scene scene = new Scene(page, width, height);
        dress.accept(scene);
        // the first pass lays out and styles, which has the canvases painted; the second sees them
        scene.snapshot(null);
        return scene.snapshot(null);
    }
}
