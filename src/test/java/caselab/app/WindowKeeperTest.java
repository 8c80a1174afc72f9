package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.workspace.WindowState;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowKeeperTest {

    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1920, 0, 1024, 768);

    private final WindowKeeper keeper =
            new WindowKeeper(Workspace.inMemory(InstantSource.system()), List.of(DESK, PROJECTOR));

    private static Optional<WindowState> at(double x, double y, double width, double height) {
        return Optional.of(WindowState.unknown().withBounds(x, y, width, height));
    }

    @Test
    void theFirstTimeItIsInTheMiddleInTheDesignsSize() {
        assertThat(keeper.bounds(Optional.empty())).isEqualTo(new Rectangle2D(160, 20, 1600, 1000));
        assertThat(keeper.bounds(Optional.of(WindowState.unknown()))).isEqualTo(new Rectangle2D(160, 20, 1600, 1000));
    }

    @Test
    void itGoesWhereItWas() {
        assertThat(keeper.bounds(at(40, 60, 1200, 800))).isEqualTo(new Rectangle2D(40, 60, 1200, 800));
        assertThat(keeper.bounds(at(-600, 60, 1200, 800))).isEqualTo(new Rectangle2D(-600, 60, 1200, 800));
    }

    @Test
    void itIsNoLargerThanItsScreen() {
        assertThat(keeper.bounds(at(2000, 0, 1600, 1000))).isEqualTo(new Rectangle2D(2000, 0, 1024, 768));
    }

    @Test
    void whereNoScreenIsAnyMoreItDoesNotGo() {
        assertThat(keeper.bounds(at(5000, 60, 1200, 800))).isEqualTo(new Rectangle2D(160, 20, 1600, 1000));
        assertThat(keeper.bounds(at(40, -900, 1200, 800))).isEqualTo(new Rectangle2D(160, 20, 1600, 1000));
    }
}
