package caselab.app.lesson;

import caselab.app.part.TransplantText;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.scenario.ScenarioLibrary;
import caselab.scenario.Step;
import caselab.scenario.Transplant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the last step of a lesson leads.
 *
 * @param library of the other cases, and the plays carried between them
 * @param opener opens another case with these choices
 */
public record Transfers(ScenarioLibrary library, Consumer<Choices> opener) {

    /** The plays that bear on a step: the one its lesson names, and this case's own in the world of the other. */
    List<TransplantText> plays(Step.Transfer step, Reader reader) {
        return library.transplants().stream()
                .filter(play -> play.id().equals(step.transplant()) || isFromHere(play, step, reader))
                .flatMap(play -> TransplantText.of(library, play, reader).stream())
                .toList();
    }

    private static boolean isFromHere(Transplant play, Step.Transfer step, Reader reader) {
        return play.from().equals(reader.scenario().id()) && play.to().equals(step.to());
    }
}
