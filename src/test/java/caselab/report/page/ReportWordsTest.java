package caselab.report.page;

import caselab.WordFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of reports: none missing, none unused, both languages with the same keys and placeholders. */
class ReportWordsTest {

    /** Keys that code puts together; what follows the stem is data. */
    private static final List<String> STEMS = List.of("grade.", "sources.grade.", "teach.part.");

    private final WordFiles words = WordFiles.of(
            Path.of("src/main/resources/caselab/report/words"), "report", Path.of("src/main/java/caselab/report"));

    @Test
    void bothLanguagesSayTheSame() {
        words.saySameInBothLanguages();
    }

    @Test
    void everyKeyIsUsedAndEveryKeyUsedIsThere() {
        words.areAllAskedFor(STEMS);
    }
}
