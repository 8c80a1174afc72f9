package caselab.report.page;

import caselab.report.page.Block.Field;
import caselab.report.page.Block.Fields;
import caselab.report.page.Page.Card;
import java.util.List;

/** What was written in the notebook, as cards. */
final class NoteCards {

    private final Edition edition;

    NoteCards(Edition edition) {
        this.edition = edition;
    }

    /** Before and after: question and hypothesis, findings and decision. */
    List<Card> of(Notes notes) {
        if (notes.isEmpty() && notes.confidence() == 0) {
            return List.of();
        }
        String sure = notes.confidence() == 0 ? "" : edition.say("notes.sure", "confidence", notes.confidence());
        List<Field> before =
                List.of(field("notes.question", notes.question()), field("notes.hypothesis", notes.hypothesis()));
        List<Field> after =
                List.of(field("notes.findings", notes.findings()), field("notes.decision", notes.decision()));
        return List.of(
                new Card(edition.say("notes.before"), sure, List.of(new Fields(before))),
                new Card(edition.say("notes.after"), "", List.of(new Fields(after))));
    }

    private Field field(String key, String answer) {
        return new Field(edition.say(key), answer.isBlank() ? edition.say("notes.blank") : answer);
    }
}
