package caselab.app.reading;

import caselab.app.run.Choices;
import caselab.scenario.Lever;
import java.util.List;

/**
 * One lever that was moved, in words.
 *
 * @param words "OEM share 0 % → 40 %"
 */
public record Change(Lever lever, String words) {

    public static List<Change> of(Reader reader, Choices choices) {
        return choices.moved().stream()
                .map(lever -> new Change(
                        lever,
                        reader.texts()
                                .get(
                                        "change",
                                        "name",
                                        reader.name(lever),
                                        "from",
                                        reader.value(lever, lever.baseline()),
                                        "to",
                                        reader.value(lever, choices.value(lever)))))
                .toList();
    }
}
