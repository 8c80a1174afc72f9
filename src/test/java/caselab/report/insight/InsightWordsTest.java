package caselab.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.WordFiles;
import caselab.model.mechanism.Mechanism;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sentences: none missing, none unused, both languages with the same keys and placeholders. */
class InsightWordsTest {

    /** Keys that code puts together; what follows the stem is data. */
    private static final List<String> STEMS = List.of("mechanism.", "reply.lazy", "reply.normal", "reply.ruthless");

    private final WordFiles words = WordFiles.of(
            Path.of("src/main/resources/caselab/report/insight"),
            "insight",
            Path.of("src/main/java/caselab/report/insight"));

    @Test
    void bothLanguagesSayTheSame() {
        words.saySameInBothLanguages();
    }

    @Test
    void everySentenceIsUsedAndEverySentenceUsedIsThere() {
        words.areAllAskedFor(STEMS);
    }

    @Test
    void everyMechanismHasASentenceForBetterAndForWorse() {
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism != Mechanism.ACCOUNTS) {
                String key = "mechanism." + mechanism.name().toLowerCase(Locale.ROOT);
                assertThat(words.english().stringPropertyNames()).contains(key + ".up", key + ".down");
            }
        }
    }

    @Test
    void chineseHasNoSpaceBesideItsOwnWords() {
        for (String key : words.chinese().stringPropertyNames()) {
            assertThat(words.chinese().getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan} |\\p{IsHan}[,;:?!]");
        }
    }
}
