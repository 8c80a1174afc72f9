package caselab.report.page;

import caselab.report.Repeat;
import java.util.List;
import java.util.Optional;

/**
 * What a file carries for a program.
 *
 * @param kind what kind of report it is; empty for a run as {@code caselab run --format json} writes it
 * @param text the whole file; empty for a PDF
 * @param runs its runs
 * @param recipe how the page was asked for; empty where it says nothing of that, as pages do on which someone wrote
 */
public record CarriedRuns(Optional<ReportFile.Kind> kind, String text, List<Repeat> runs, Optional<PageRecipe> recipe) {

    public CarriedRuns {
        runs = List.copyOf(runs);
    }
}
