package caselab.app.teach;

import java.util.Optional;

/**
 * A run worth ten minutes of talk.
 *
 * @param why what makes it so
 * @param other the run it is set beside, if it takes two
 */
record Pick(Why why, ClassRun run, Optional<ClassRun> other) {

    /** What makes a run worth talking about, in the order of the debrief. */
    enum Why {
        DISAGREEMENT,
        SURPRISE,
        TIPPING,
        TWIN
    }
}
