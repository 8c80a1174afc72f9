package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.ScreenCatalogue.Screen;
import caselab.app.ScreenCatalogue.Setting;
import caselab.app.words.Pseudo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every screen can be read: in both languages, at double length, in a small window and large type. */
class ClippedTextTest {

    private static final double ROUNDING = 2;
    /** So many letters say which text it is. */
    private static final int LEGIBLE = 7;
    /** What is never shortened: the answer, and numbers. */
    private static final List<String> NEVER = List.of("headline", "tile-value", "unit");

    /** The sizes at which a language is tried: where it is drawn, where room is scarce, and where it is scarcest. */
    private static List<Setting> settings(Locale locale) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(Theme.LIGHT, locale, 1600, 1000, 100));
        settings.add(new Setting(Theme.LIGHT, locale, 1000, 800, 100));
        if (!locale.equals(Locale.SIMPLIFIED_CHINESE)) {
            settings.add(new Setting(Theme.PROJECTOR, locale, 1600, 1000, 100));
            settings.add(new Setting(Theme.LIGHT, locale, 1600, 1000, 200));
        }
        settings.add(new Setting(Theme.LIGHT, locale, 1000, 800, 200));
        return settings;
    }

    static Stream<Arguments> screens() {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Pseudo.LOCALE)
                .flatMap(locale -> ScreenCatalogue.all().stream().map(screen -> Arguments.of(screen, locale)));
    }

    /** One window through all sizes, as a reader would drag it. */
    @ParameterizedTest
    @MethodSource("screens")
    void everyWordCanBeRead(Screen screen, Locale locale) {
        assertThat(ScreenCatalogue.faults(screen, settings(locale), (root, setting) -> faults(root, setting).stream()))
                .isEmpty();
    }

    private static List<String> faults(Parent root, Setting setting) {
        List<String> faults = new ArrayList<>();
        for (Text text : SceneWalk.texts(root)) {
            shortened(text, setting, faults);
            cut(text, faults);
        }
        for (Node node : SceneWalk.visible(root)) {
            if (node instanceof HBox || node instanceof VBox || node instanceof FlowPane) {
                overlapping((Parent) node, faults);
            }
        }
        return faults;
    }

    /**
     * A text may end in an ellipsis, whose whole the window shows on hovering, only in a tight setting or as a caption,
     * never where it is the answer or a number, and only if enough of it is left to know it by.
     */
    private static void shortened(Text text, Setting setting, List<String> faults) {
        if (text.getParent() instanceof Labeled labeled
                && !labeled.getText().equals(text.getText())
                && text.getText().endsWith(labeled.getEllipsisString())) {
            int left = text.getText().length() - labeled.getEllipsisString().length();
            boolean known = left >= Math.min(LEGIBLE, labeled.getText().length() / 2);
            boolean allowed = setting.tight() || labeled.getStyleClass().contains("caption");
            if (!allowed || !known || NEVER.stream().anyMatch(labeled.getStyleClass()::contains)) {
                faults.add("shortened: “" + text.getText() + "” of “" + labeled.getText() + "” at "
                        + SceneWalk.path(labeled));
            }
        }
    }

    /** A text lies inside everything it is in, up to what scrolls. */
    private static void cut(Text text, List<String> faults) {
        Bounds words = SceneWalk.inScene(text);
        for (Node at = text.getParent(); at != null && !isScrolled(at); at = at.getParent()) {
            double out = SceneWalk.outside(words, SceneWalk.inScene(at));
            if (out > ROUNDING) {
                faults.add(String.format(
                        Locale.ROOT, "“%s” reaches %.0f px out of %s", text.getText(), out, SceneWalk.path(at)));
                return;
            }
        }
    }

    /** What a scroll pane moves about; beyond it a text can be brought into sight. */
    private static boolean isScrolled(Node node) {
        return node.getParent() != null && node.getParent().getStyleClass().contains("viewport");
    }

    private static void overlapping(Parent box, List<String> faults) {
        List<Node> children = box.getChildrenUnmodifiable().stream()
                .filter(child -> child.isManaged() && child.isVisible())
                .filter(child -> child.getLayoutBounds().getWidth() > 0)
                .toList();
        for (int i = 0; i + 1 < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                if (SceneWalk.grown(SceneWalk.inScene(children.get(i)), -ROUNDING / 2)
                        .intersects(SceneWalk.grown(SceneWalk.inScene(children.get(j)), -ROUNDING / 2))) {
                    faults.add("overlapping: " + SceneWalk.path(children.get(i)) + " and "
                            + SceneWalk.path(children.get(j)));
                }
            }
        }
    }
}
