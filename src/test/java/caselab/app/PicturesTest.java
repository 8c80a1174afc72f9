package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.ScreenCatalogue.Screen;
import caselab.app.ScreenCatalogue.Setting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen at both sizes, light and dark, English and Chinese, in target/snapshots, for people to judge. What a
 * machine can judge of them, other tests do; so this one is played only when it is asked for.
 */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
class PicturesTest {

    static Stream<Arguments> screens() {
        List<Setting> settings = Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .flatMap(locale -> Stream.of(Theme.LIGHT, Theme.DARK)
                        .flatMap(theme -> Stream.of(
                                new Setting(theme, locale, 1600, 1000, 100),
                                new Setting(theme, locale, 1000, 800, 100))))
                .toList();
        return ScreenCatalogue.with(settings);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void picture(Screen screen, Setting setting) {
        var image = Snapshots.onFx(() -> {
            Scene scene = ScreenCatalogue.show(screen, setting);
            return scene.snapshot(null);
        });
        Snapshots.save(screen.name() + "-" + setting.name(), image);
        assertThat(Snapshots.colours(image)).isGreaterThan(20);
    }
}
