package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.chart.ChartImage;
import caselab.app.chart.ChartView;
import caselab.app.chart.LineChartView;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Pixels at places that follow from the figures: plots of 600 × 400 in the light look. */
class ChartPaintTest {

    private static final Color DECISION = Color.web("#0969da");
    private static final Color SURFACE = Color.WHITE;

    private static Image picture(Callable<? extends ChartView> chart) {
        return Snapshots.render(Snapshots.onFx(chart::call), 600, 400, Theme.LIGHT, Locale.ENGLISH);
    }

    private static Color at(Image image, double x, double y) {
        return image.getPixelReader().getColor((int) Math.round(x), (int) Math.round(y));
    }

    /** The height of a value in the waterfall, whose axis goes from −2.5 to 20. */
    private static double high(double value) {
        return 30 + 302 * (20 - value) / 22.5;
    }

    /** The middle of a column of six. */
    private static double column(int bar) {
        return 44 + 548 / 6.0 * (bar + .5);
    }

    @Test
    void aWaterfallIsSolidWhereItAddsAndHollowWhereItTakes() {
        Image image = picture(ChartGallery::waterfall);
        assertThat(at(image, column(1), high(5))).isEqualTo(DECISION);
        assertThat(at(image, column(2), high(14))).isEqualTo(DECISION);
        assertThat(at(image, column(3), high(15.8))).isNotEqualTo(DECISION);
        assertThat(at(image, column(5), high(5))).isNotIn(DECISION, SURFACE);
    }

    @Test
    void theWorldIsHatched() {
        Image image = picture(ChartGallery::waterfall);
        int changes = 0;
        for (double x = column(4) - 20; x < column(4) + 20; x++) {
            boolean dark = at(image, x, high(13.7)).getBrightness() < .8;
            boolean before = at(image, x - 1, high(13.7)).getBrightness() < .8;
            changes += dark == before ? 0 : 1;
        }
        assertThat(changes).isGreaterThan(6);
    }

    @Test
    void aHeatMapDarkensFromLowToHighAndLeavesBlankWhatIsToCome() {
        Image image = picture(ChartGallery::heatMap);
        Color low = at(image, 78, 335);
        Color high = at(image, 480, 200);
        assertThat(low.grayscale().getRed()).isGreaterThan(high.grayscale().getRed() + .3);
        assertThat(at(image, 500, 20)).isEqualTo(Color.web("#e6eaef"));
    }

    @Test
    void whatIsToComeIsNotPainted() {
        Image part = picture(() -> ChartGallery.reveal(44));
        Image whole = picture(() -> ChartGallery.reveal(104));
        assertThat(decision(part, 300, 480)).isZero();
        assertThat(decision(whole, 300, 480)).isPositive();
    }

    private static long decision(Image image, int from, int to) {
        long count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 80; y < 370; y++) {
                count += at(image, x, y).equals(DECISION) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aPictureForExportHasItsSizeAndLeavesTheWindowsChartAlone() {
        LineChartView chart = Snapshots.onFx(() -> ControlGallery.chart(GalleryData.dumping()));
        Image before = Snapshots.render(chart, 700, 450, Theme.LIGHT, Locale.ENGLISH);
        byte[] png = Snapshots.onFx(() -> ChartImage.png("Cash", chart, 1280, 720, scene -> {
            Theme.DARK.apply(scene);
            Fonts.apply(scene, Locale.ENGLISH);
        }));
        Image image = new Image(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(720);
        assertThat(at(image, 3, 3)).isEqualTo(Color.web("#161b22"));
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
        Image after = Snapshots.render(chart, 700, 450, Theme.LIGHT, Locale.ENGLISH);
        assertThat(at(after, 10, 10)).isEqualTo(at(before, 10, 10));
        assertThat(chart.getScene().getWidth()).isEqualTo(700);
    }
}
