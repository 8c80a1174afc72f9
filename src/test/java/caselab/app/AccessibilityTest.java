package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.ScreenCatalogue.Screen;
import caselab.app.ScreenCatalogue.Setting;
import caselab.app.chart.LineChartView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader is told: a role and a name of everything one can stand on, values with their unit. */
class AccessibilityTest {

    private static final Set<AccessibleRole> NOTHING_SAID = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    static Stream<Arguments> screens() {
        return ScreenCatalogue.with(Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(locale -> new Setting(Theme.LIGHT, locale, 1600, 1000, 100))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everythingHasARoleAndAName(Screen screen, Setting setting) {
        List<String> faults = Snapshots.onFx(() -> {
            Scene scene = ScreenCatalogue.show(screen, setting);
            return SceneWalk.focusable(scene.getRoot()).stream()
                    .map(AccessibilityTest::fault)
                    .filter(fault -> !fault.isEmpty())
                    .toList();
        });
        assertThat(faults).isEmpty();
    }

    private static String fault(Node node) {
        Object role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
        if (role == null || (role instanceof AccessibleRole known && NOTHING_SAID.contains(known))) {
            return "no role: " + SceneWalk.path(node);
        }
        if (said(node, AccessibleAttribute.TEXT).isBlank()) {
            return "no name: " + SceneWalk.path(node);
        }
        if (role == AccessibleRole.SLIDER && isBareNumber(said(node, AccessibleAttribute.VALUE_STRING))) {
            return "a value without words: " + SceneWalk.path(node);
        }
        if (node instanceof LineChartView chart && chart.summaryProperty().get().isBlank()) {
            return "no summary: " + SceneWalk.path(node);
        }
        return "";
    }

    private static String said(Node node, AccessibleAttribute attribute) {
        Object said = node.queryAccessibleAttribute(attribute);
        return said == null ? "" : said.toString();
    }

    /** A number as a machine writes it; one rounded for people may have no unit, as a ratio has none. */
    private static boolean isBareNumber(String said) {
        return said.isBlank() || said.matches("-?\\d+\\.(\\d{5,}|\\d+E-?\\d+)");
    }

    @Test
    void theTestSeesAButtonWithoutAName() {
        assertThat(Snapshots.onFx(() -> {
                    Button button = new Button();
                    new Scene(new StackPane(button));
                    return fault(button);
                }))
                .startsWith("no name");
    }
}
