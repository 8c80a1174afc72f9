package caselab.experiment;

import java.util.List;

/**
 * The answer to a question over many futures.
 *
 * @param table the figures of every run
 * @param bands how each track spreads, in the order of the question
 */
public record Ensemble(ResultTable table, List<Band> bands) {

    public Ensemble {
        bands = List.copyOf(bands);
    }
}
