package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.scenario.ClassVariant;
import caselab.scenario.Scenario;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** For which class a case is worked on is known at the next start, and each world has its own levers. */
class ClassKeptTest {

    private final Scenario told = new Shelf().scenario("below-cost-dumping");
    private final Scenario ours = told.in(ClassVariant.of(told, "MILI-42"));
    private final Keeper keeper = new Keeper(Workspace.inMemory(InstantSource.system()));

    @Test
    void aCaseComesBackInTheWorldOfItsClass() {
        assertThat(keeper.inItsClass(told)).isSameAs(told);
        keeper.joined(ours);
        assertThat(keeper.inItsClass(told).classCode()).isEqualTo("MILI-42");
        keeper.joined(told);
        assertThat(keeper.inItsClass(told)).isSameAs(told);
    }

    @Test
    void eachWorldHasItsOwnLevers() {
        OpenCase open = keeper.open(ours, RunScheduler.immediate());
        keeper.follow(open);
        open.set(Shelf.lever(ours, "oem-share"), .4);
        assertThat(keeper.open(ours, RunScheduler.immediate()).choices().values())
                .containsEntry("oem-share", .4);
        assertThat(keeper.open(told, RunScheduler.immediate()).choices().values())
                .isEmpty();
    }
}
