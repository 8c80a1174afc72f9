package caselab.app.reading;

import caselab.app.run.InquiryBar;
import caselab.app.words.Texts;
import caselab.experiment.Progress;

/** What is said while a question is worked on. */
public final class InquiryWords {

    private InquiryWords() {}

    /** The words in the reader's language. */
    public static InquiryBar.Words of(Texts texts) {
        return new InquiryBar.Words(
                texts.get("inquiry.cancel"),
                texts.get("inquiry.again"),
                texts.get("inquiry.stopped"),
                progress -> count(texts, progress));
    }

    private static String count(Texts texts, Progress progress) {
        String runs = texts.get(
                "inquiry.count",
                "done",
                texts.figures().count(progress.done()),
                "total",
                texts.figures().count(progress.total()));
        return progress.left()
                .map(left -> texts.get("inquiry.left", "count", runs, "seconds", left.toSeconds() + 1))
                .orElse(runs);
    }
}
