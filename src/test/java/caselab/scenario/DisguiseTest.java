package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With neutral names nothing a reader sees gives the story away, and without them nothing changes. */
class DisguiseTest {

    /** What a class would recognise; this list is kept apart from the names that the lab replaces. */
    private static final Pattern TELLING = Pattern.compile(
            "Xiaomi|小米|MiLi|Hali|Harry Zhu|Lei Jun|雷军|Lin Bin|林斌|MIUI|Meizu|魅族|Tianyu|天语|Huawei|华为|Honor\\b|荣耀"
                    + "|\\bM1|\\bMi[123]|Redmi|红米|米粉|mi\\.com|iPhone|\\bApple|苹果|Samsung|三星|\\bHTC|Nokia|诺基亚|\\bZTE|中兴"
                    + "|Lenovo|联想|Galaxy|Smartisan|Kingsoft|Qihoo|Steve Jobs|乔布斯");

    private final ScenarioLibrary library = ScenarioLibrary.load(LabFolders.find());

    @Test
    void noTextOfAnyScenarioNamesAnyone() {
        assertThat(library.scenarios()).hasSize(12);
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Locale worn = Disguise.of(language);
            Stream.concat(
                            Stream.of(library.caseWords()),
                            library.scenarios().stream().map(Scenario::words))
                    .forEach(words -> keys(words, language)
                            .forEach(key ->
                                    assertThat(words.get(worn, key)).as(key).doesNotContainPattern(TELLING)));
        }
    }

    private Stream<Words> everyWord() {
        return Stream.of(
                        Stream.of(library.caseWords(), library.glossary().words()),
                        library.transplants().stream().map(Transplant::words),
                        library.scenarios().stream().map(Scenario::words),
                        library.scenarios().stream()
                                .flatMap(scenario -> scenario.lesson().stream())
                                .map(Lesson::words))
                .flatMap(words -> words);
    }

    @Test
    void noFactNamesAnyone() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(library.facts().all())
                    .allSatisfy(
                            fact -> assertThat(fact.text(Disguise.of(language))).doesNotContainPattern(TELLING));
        }
    }

    @Test
    void withoutDisguiseTheNamesStand() {
        Words words = library.find("below-cost-dumping")
                .flatMap(ScenarioLibrary.Entry::scenario)
                .orElseThrow()
                .words();
        assertThat(words.get(Locale.ENGLISH, "firms.mili")).isEqualTo("MiLi");
        assertThat(words.get(Disguise.of(Locale.ENGLISH), "firms.mili")).isEqualTo("Company H");
        assertThat(words.get(Disguise.of(Locale.SIMPLIFIED_CHINESE), "firms.mili"))
                .isEqualTo("H公司");
        assertThat(Disguise.worn(Disguise.of(Locale.ENGLISH))).isTrue();
        assertThat(Disguise.worn(Locale.ENGLISH)).isFalse();
    }

    @Test
    void longerNamesGoFirstAndPartsOfWordsStay() {
        Disguise disguise = Disguise.read(Map.of(
                "disguise.a.name",
                "Mi",
                "disguise.a.as",
                "X",
                "disguise.b.name",
                "Mi One",
                "disguise.b.as",
                "phone X"));
        assertThat(disguise.in("Mi sells the Mi One; Michael waits.")).isEqualTo("X sells the phone X; Michael waits.");
    }

    private static Stream<String> keys(Words words, Locale language) {
        return words.byLanguage().getOrDefault(language.getLanguage(), Map.of()).keySet().stream()
                .filter(key -> !key.startsWith(Disguise.STEM));
    }
}
