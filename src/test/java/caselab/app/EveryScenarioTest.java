package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.run.RunScheduler;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario can be seen on every screen, in words: no key and no placeholder is left standing. */
class EveryScenarioTest {

    private static final Shelf SHELF = new Shelf();
    private static final Pattern UNSAID =
            Pattern.compile("\\{\\w+}|^[a-z]+(\\.[a-zA-Z0-9]+)+$|\\bNaN\\b|Infinity|null");

    static Stream<Arguments> scenarios() {
        List<String> ids =
                SHELF.library().scenarios().stream().map(Scenario::id).toList();
        // the two languages by turns: the words of each are complete by another test
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Arguments.of(ids.get(i), i % 2 == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScreenOfIt(String scenario, Locale locale) {
        AppContext context = new AppContext(SHELF.library(), locale, RunScheduler::immediate);
        Snapshots.onFx(() -> {
            Visit visit = new Visit(context).open(scenario);
            Scene scene = new Scene(visit.window(), 1000, 800);
            Wardrobe.dress(scene, Theme.LIGHT, locale, 1);
            for (Destination destination : context.caseScreens()) {
                visit.show(destination);
                scene.snapshot(null);
                List<String> said = SceneWalk.texts(scene.getRoot()).stream()
                        .map(Text::getText)
                        .filter(text -> UNSAID.matcher(text).find())
                        .toList();
                assertThat(said).as(destination.key()).isEmpty();
                assertThat(((Label) scene.lookup(".bar-title")).getText())
                        .isEqualTo(visit.scenario().words().get(locale, "title"));
            }
            return true;
        });
        context.close();
    }
}
