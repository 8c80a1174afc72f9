package caselab.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.WordFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of the window: none missing, none unused, both languages with the same keys and placeholders. */
class MessagesTest {

    /** Keys that code puts together; what follows the stem is data. */
    private static final List<String> STEMS = List.of(
            "source.grade.",
            "source.",
            "grade.",
            "theory.",
            "action.",
            "rail.",
            "notice.",
            "settings.",
            "tree.",
            "teach.remark.",
            "present.key.",
            "teach.what.",
            "teach.soWhat.",
            "teach.nowWhat.",
            "why.mechanism.",
            "parameter.",
            "equation.",
            "limit.",
            "lesson.step.",
            "lesson.part.",
            "lesson.shape.",
            "lesson.seen.",
            "lesson.reading.",
            "vision.",
            "notebook.kind.",
            "notebook.field.");

    private final WordFiles words = WordFiles.of(
            Path.of("src/main/resources/caselab/app/words"), "messages", Path.of("src/main/java/caselab/app"));

    @Test
    void bothLanguagesSayTheSame() {
        words.saySameInBothLanguages();
    }

    @Test
    void everyKeyIsUsedAndEveryKeyUsedIsThere() {
        words.areAllAskedFor(STEMS);
    }

    @Test
    void aMachineInAnotherLanguageStillGetsEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(new Texts(Locale.ENGLISH).get("rail.library")).isEqualTo("Library");
            assertThat(new Texts(Locale.CHINESE).get("rail.library")).isEqualTo("案例库");
        } finally {
            Locale.setDefault(before);
        }
    }
}
