package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.ScreenCatalogue.Screen;
import caselab.app.ScreenCatalogue.Setting;
import caselab.app.chart.Png;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws the pictures of the user guide again, straight into it; played only when asked for, with -Dpictures=guide. */
@EnabledIfSystemProperty(named = "pictures", matches = "guide")
class GuidePicturesTest {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST_LIGHT, Theme.PROJECTOR);
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final double GAP = 12;

    /** A picture of the text: a state of the catalogue in a theme and a language. */
    record Figure(String name, String state, Theme theme, Locale language) {

        static Figure of(String name, String state) {
            return new Figure(name, state, Theme.LIGHT, Locale.ENGLISH);
        }

        Screen screen() {
            return ScreenCatalogue.all().stream()
                    .filter(screen -> screen.name().equals(state))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Every screen, as the guide comes to it. */
    static Stream<Figure> screens() {
        return Stream.of(
                Figure.of("library", "library"),
                Figure.of("brief", "brief"),
                Figure.of("studio", "studio-plan"),
                Figure.of("tree", "studio-tree"),
                Figure.of("theory", "studio-theory"),
                Figure.of("flash-sales", "studio-choices"),
                Figure.of("why", "why"),
                Figure.of("compare", "compare"),
                Figure.of("explore", "explore"),
                Figure.of("notebook", "notebook"),
                Figure.of("predict", "lesson-predict"),
                Figure.of("reveal", "lesson-explained"),
                Figure.of("sources", "sources"),
                Figure.of("teach", "teach"),
                Figure.of("debrief", "teach-debrief"),
                Figure.of("presenter", "present-hands"),
                Figure.of("settings", "settings"));
    }

    static Stream<Figure> figures() {
        // what the text does not show in full stands on a sheet only
        List<String> sheets = List.of("brief", "tree", "flash-sales", "sources", "settings");
        return Stream.concat(
                screens().filter(figure -> !sheets.contains(figure.name)),
                Stream.of(
                        new Figure("studio-dark", "studio-plan", Theme.DARK, Locale.ENGLISH),
                        new Figure("studio-chinese", "studio-plan", Theme.LIGHT, Locale.SIMPLIFIED_CHINESE)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figure(Figure figure) throws IOException {
        save(GUIDE.resolve(figure.name + ".png"), picture(figure.screen(), figure.theme, figure.language));
    }

    /** A screen in every theme and both languages on one sheet. */
    @ParameterizedTest
    @MethodSource("screens")
    void sheet(Figure figure) throws IOException {
        save(GUIDE.resolve("screens").resolve(figure.name + ".png"), sheet(figure.screen()));
    }

    private static Image picture(Screen screen, Theme theme, Locale language) {
        return Snapshots.onFx(() -> {
            Scene scene = ScreenCatalogue.show(screen, new Setting(theme, language, 1600, 1000, 100));
            return scene.snapshot(null);
        });
    }

    private static Image sheet(Screen screen) {
        List<Image> pictures = THEMES.stream()
                .flatMap(theme -> LANGUAGES.stream().map(language -> picture(screen, theme, language)))
                .toList();
        return Snapshots.onFx(() -> {
            GridPane grid = new GridPane(GAP, GAP);
            for (int i = 0; i < pictures.size(); i++) {
                ImageView half = new ImageView(pictures.get(i));
                half.setFitWidth(pictures.get(i).getWidth() / 2);
                half.setPreserveRatio(true);
                half.setSmooth(true);
                grid.add(half, i % LANGUAGES.size(), i / LANGUAGES.size());
            }
            return new Scene(grid).snapshot(null);
        });
    }

    private static void save(Path file, Image image) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Png.of(image));
        assertThat(Snapshots.colours(image)).isGreaterThan(20);
    }
}
