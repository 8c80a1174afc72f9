package caselab.app.compare;

import caselab.app.chart.Role;
import caselab.app.run.Choices;
import caselab.app.run.OutputLine;
import caselab.model.Trajectory;
import caselab.workspace.SavedRun;
import caselab.workspace.Slot;

/**
 * A pinned run as it is compared.
 *
 * @param name what it is called here
 * @param choices what was played: in the same world for all, or each in its own
 * @param run what came of it
 * @param otherEnd whether the same world changed how it ends
 */
record Pinned(Slot slot, SavedRun saved, String name, Choices choices, Trajectory run, boolean otherEnd) {

    /** The look of its line: one of six that differ by colour, dash and marker; the case as told keeps its own. */
    Role role() {
        if (choices.values().isEmpty()) {
            return Role.BASELINE;
        }
        return switch (slot) {
            case A -> Role.RUN;
            case B -> Role.SERIES_2;
            case C -> Role.SERIES_3;
            case D -> Role.SERIES_4;
            case E -> Role.SERIES_6;
            case F -> Role.SERIES_7;
        };
    }

    /** The week in which the firm in question fails, {@link OutputLine#NONE} if it does not. */
    int exit() {
        return OutputLine.exit(run, choices.scenario().firm());
    }
}
