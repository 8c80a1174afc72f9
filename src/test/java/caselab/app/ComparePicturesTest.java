package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.run.RunScheduler;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of the mock-up, as it looks. */
class ComparePicturesTest {

    private final Shelf shelf = new Shelf();

    @ParameterizedTest
    @CsvSource({"1600, 1000, LIGHT, en", "1000, 800, DARK, en", "1600, 1000, LIGHT, zh-Hans"})
    void fivePlansSideBySide(int width, int height, Theme theme, String language) {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Image image = Snapshots.onFx(() -> {
            AppContext context = new AppContext(shelf.library(), locale, RunScheduler::immediate);
            MainWindow window = new MainWindow(context);
            Scene scene = new Scene(window, width, height);
            Wardrobe.dress(scene, theme, locale, 1);
            compare(context, window);
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        Snapshots.save("compare-screen-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }

    /** A: as told; B: matches the price; C: contract work; D: features; E: some of both. */
    static void compare(AppContext context, MainWindow window) {
        var scenario = new Shelf().scenario("below-cost-dumping");
        window.open(scenario);
        var open = window.inHand();
        var book = context.book(open);
        book.pinCurrent();
        for (Map<String, Double> plan : java.util.List.of(
                Map.of("price-rule", 0.0),
                Map.of("oem-share", .7),
                Map.of("feature-fit", .25, "research-share", .1),
                Map.of("oem-share", .4, "feature-fit", .1, "research-share", .1))) {
            open.resetAll();
            plan.forEach((key, value) -> open.set(Shelf.lever(scenario, key), value));
            book.pinCurrent();
        }
        window.show(Destination.COMPARE);
    }
}
