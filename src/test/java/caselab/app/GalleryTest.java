package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.chart.ChartModel;
import caselab.app.chart.LineChartView;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GalleryTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPageShowsSomethingInEveryTheme(Theme theme) {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        keep("gallery" + suffix, () -> ControlGallery.page(GalleryData.dumping()), 1600, 1000, theme, Locale.ENGLISH);
        keep(
                "gallery-small" + suffix,
                () -> ControlGallery.page(GalleryData.dumping()),
                1000,
                800,
                theme,
                Locale.ENGLISH);
        keep(
                "gallery-zh" + suffix,
                () -> ControlGallery.page(GalleryData.chinese()),
                1600,
                1000,
                theme,
                Locale.CHINESE);
        keep("compare" + suffix, () -> ControlGallery.page(GalleryData.compare()), 1600, 1000, theme, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyKindOfChartShowsSomethingInEveryTheme(Theme theme) {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        keep("charts-explain" + suffix, ChartGallery::explain, 1600, 1000, theme, Locale.ENGLISH);
        keep("charts-learn" + suffix, ChartGallery::learn, 1600, 1000, theme, Locale.ENGLISH);
        keep("charts-studio" + suffix, ChartGallery::studio, 1600, 1000, theme, Locale.ENGLISH);
    }

    @Test
    void theCursorShowsItsWeek() {
        Supplier<Parent> page = () -> {
            LineChartView chart = ControlGallery.chart(GalleryData.dumping());
            chart.setCursorWeek(80);
            return chart;
        };
        keep("cursor", page, 900, 600, Theme.LIGHT, Locale.ENGLISH);
    }

    @Test
    void aThemeSwitchRepaintsTheChart() {
        ChartModel model = GalleryData.dumping();
        LineChartView chart = Snapshots.onFx(() -> ControlGallery.chart(model));
        Image light = Snapshots.render(chart, 800, 500, Theme.LIGHT, Locale.ENGLISH);
        Image dark = Snapshots.render(chart, 800, 500, Theme.DARK, Locale.ENGLISH);
        int x = 400;
        int y = 470;
        assertThat(light.getPixelReader().getArgb(x, y))
                .isNotEqualTo(dark.getPixelReader().getArgb(x, y));
    }

    private static void keep(
            String name, Supplier<Parent> page, double width, double height, Theme theme, Locale locale) {
        Image image = Snapshots.render(Snapshots.onFx(page::get), width, height, theme, locale);
        Snapshots.save(name, image);
        assertThat(Snapshots.colours(image)).as(name).isGreaterThan(50);
    }
}
