package caselab.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.action.Actions;
import caselab.app.action.Destination;
import caselab.app.action.Section;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A reader of the brief, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class BriefViewTest {

    private final Shelf shelf = new Shelf();
    private @Nullable Destination visited;
    private BriefView view;

    @Start
    void start(Stage stage) {
        Scenario scenario = shelf.scenario("below-cost-dumping");
        Reader reader =
                new Reader(scenario, new Texts(Locale.ENGLISH), shelf.library().facts());
        BriefViewModel model = new BriefViewModel(
                new OpenCase(scenario, RunScheduler.immediate()),
                reader,
                shelf.library().glossary(),
                () -> false);
        view = new BriefView(model, destination -> visited = destination, Destination.LESSON);
        Actions actions = new Actions(() -> List.of(new Section("rail.brief", view.actions())), () -> true);
        view.addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
        stage.setScene(new Scene(view, 1000, 800));
        stage.show();
    }

    @Test
    void arrowsWalkEnterFollowsAndWiresTie(FxRobot robot) {
        robot.interact(() -> robot.lookup("#fact-H10").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(focused(robot)).isEqualTo("fact-H11");
        robot.type(KeyCode.RIGHT, 2);
        assertThat(focused(robot)).isEqualTo("fact-H15");
        robot.type(KeyCode.LEFT);
        assertThat(focused(robot)).isEqualTo("fact-H14");
        assertThat(robot.lookup(".wire").queryAll()).isNotEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(focused(robot)).startsWith("feed-lever-");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo("fact-H14");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(visited).isEqualTo(Destination.STUDIO);
    }

    @Test
    void aDigitTurnsToAPartAndTheWayOnIsOpen(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);
        assertThat(robot.lookup("#fact-H12").tryQuery()).isPresent();
        assertThat(robot.lookup("#fact-H10").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(visited).isEqualTo(Destination.LESSON);
    }

    @Test
    void whatAFactLightsIsBroughtIntoSight(FxRobot robot) {
        for (String fact : List.of("fact-H10", "fact-H15", "fact-H11", "fact-H14")) {
            robot.interact(() -> robot.lookup("#" + fact).query().requestFocus());
            List<Node> lit = robot.lookup(".feed-card").queryAll().stream()
                    .filter(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                    .toList();
            Bounds column = robot.lookup(".brief-side")
                    .query()
                    .localToScene(robot.lookup(".brief-side").query().getLayoutBounds());
            assertThat(lit)
                    .allSatisfy(card -> assertThat(column.contains(card.localToScene(card.getLayoutBounds())))
                            .as(fact + " " + card.getId())
                            .isTrue());
        }
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.window(0).getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }
}
