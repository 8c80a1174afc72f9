package caselab.app.explore;

import caselab.app.reading.InquiryWords;
import caselab.app.reading.Reader;
import caselab.app.run.Inquiry;
import caselab.app.run.InquiryBar;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card with a question for its title and a count while it is worked on; answers stand below. */
class Card extends VBox {

    private final Label about = label("", "small", "muted");

    Card(Reader reader, Question question, Inquiry<?, ?> inquiry, Runnable again) {
        getStyleClass().addAll("lab-card", "question-card");
        getChildren()
                .addAll(
                        label(reader.texts().get(question.words()), "card-title"),
                        about,
                        new InquiryBar(inquiry, InquiryWords.of(reader.texts()), again));
    }

    /** What the answer is about, under the title. */
    final void about(String words) {
        about.setText(words);
    }

    /** A text that wraps. */
    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
