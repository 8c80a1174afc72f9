package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Settings;
import caselab.report.Figures;
import caselab.report.Finding;
import caselab.report.LessonText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario has a lesson; nothing in it is decoration: each answer, card and number comes from runs. */
class LessonsTest {

    private static final Pattern BARE_DIGIT = Pattern.compile("(?<![A-Za-z0-9])[0-9]");
    private static final int LONGEST_HINT = 14;

    static List<Scenario> scenarios() {
        return Shipped.LIBRARY.scenarios();
    }

    private static Lesson lesson(Scenario scenario) {
        return scenario.lesson().orElseThrow();
    }

    @Test
    void everyScenarioHasOne() {
        assertThat(scenarios())
                .hasSize(12)
                .allSatisfy(s -> assertThat(s.lesson()).as(s.id()).isPresent());
        assertThat(Shipped.LIBRARY.lesson("below-cost-dumping")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void wordsStandInBothLanguagesAndNameTheSameFigures(Scenario scenario) {
        Map<String, Map<String, String>> words = lesson(scenario).words().byLanguage();
        assertThat(words.get("zh").keySet()).isEqualTo(words.get("en").keySet());
        words.get("en").forEach((key, text) -> {
            String chinese = words.get("zh").get(key);
            assertThat(Placeholders.in(chinese)).as(key).isEqualTo(Placeholders.in(text));
            assertThat(chinese).as(key).isNotEqualTo(text);
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void numbersAreFiguresNotTyped(Scenario scenario) {
        lesson(scenario)
                .words()
                .byLanguage()
                .forEach((language, texts) -> texts.forEach((key, text) -> assertThat(BARE_DIGIT
                                .matcher(text.replaceAll("\\{[^}]*}", ""))
                                .find())
                        .as("%s %s: %s", language, key, text)
                        .isFalse()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hintsAreShortQuestions(Scenario scenario) {
        lesson(scenario).words().byLanguage().get("en").forEach((key, text) -> {
            if (key.endsWith(".hint")) {
                assertThat(text).endsWith("?");
                assertThat(text.split(" ").length).as(text).isLessThanOrEqualTo(LONGEST_HINT);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theClaimAtStakeHolds(Scenario scenario) {
        Scenario.Claim claim = scenario.claims().stream()
                .filter(c -> c.key().equals(lesson(scenario).claim()))
                .findFirst()
                .orElseThrow();
        assertThat(claim.basis()).as("rests on the case").isInstanceOf(Basis.Cited.class);
        assertThat(Finding.of(scenario, claim).holds()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theLastStepLeadsToTheOtherCase(Scenario scenario) {
        Step.Transfer transfer = (Step.Transfer) lesson(scenario).steps().getLast();
        assertThat(Shipped.scenario(transfer.to()).caseId()).isNotEqualTo(scenario.caseId());
    }

    /** A question has exactly one true answer in any run, and any answer may be the true one. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void answersAndCardsAreStatesOfRuns(Scenario scenario) {
        Lesson lesson = lesson(scenario);
        Set<String> reached = new HashSet<>();
        Set<String> missed = new HashSet<>();
        for (Map<String, Double> figures : new LessonRuns(scenario).search()) {
            for (Prompt prompt : lesson.prompts()) {
                List<Prompt.Answer> borneOut = prompt.borneOut(figures);
                assertThat(borneOut).as("%s in %s", prompt.key(), figures).hasSize(1);
                String answer = "prompts." + prompt.key() + ".answers."
                        + borneOut.getFirst().key();
                reached.add(answer);
                hasNumbers(lesson, answer + ".feedback", figures);
            }
            for (Lesson.WhyCard card : lesson.whyCards()) {
                (card.holds(figures) ? reached : missed).add("whyCards." + card.key());
                if (card.holds(figures)) {
                    hasNumbers(lesson, "whyCards." + card.key() + ".because", figures);
                }
            }
        }
        assertThat(reached).containsAll(answersAndCards(lesson).toList());
        assertThat(missed)
                .as("cards that are not always there")
                .containsAll(lesson.whyCards().stream()
                        .map(card -> "whyCards." + card.key())
                        .toList());
    }

    private static Stream<String> answersAndCards(Lesson lesson) {
        return Stream.concat(
                lesson.whyCards().stream().map(card -> "whyCards." + card.key()),
                lesson.prompts().stream()
                        .flatMap(prompt -> prompt.answers().stream()
                                .map(answer -> "prompts." + prompt.key() + ".answers." + answer.key())));
    }

    private static void hasNumbers(Lesson lesson, String key, Map<String, Double> figures) {
        for (String name : Placeholders.in(lesson.words().get(Locale.ENGLISH, key))) {
            assertThat(figures.get(name))
                    .as("{%s} in %s at %s", name, key, figures)
                    .isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsSaidOfTheCaseAsToldHasNumbers(Scenario scenario) {
        Lesson lesson = lesson(scenario);
        Map<String, Double> told = new LessonRuns(scenario).figures(Settings.none());
        lesson.words().byLanguage().get("en").keySet().stream()
                .filter(key -> !key.startsWith("prompts.")
                        && !key.startsWith("whyCards.")
                        && !key.startsWith("teacher.misconceptions."))
                .forEach(key -> hasNumbers(lesson, key, told));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void pollAndMisconceptionsRun(Scenario scenario) {
        Lesson lesson = lesson(scenario);
        LessonRuns runs = new LessonRuns(scenario);
        Set<Double> answers = new HashSet<>();
        lesson.poll().choices().values().forEach(moves -> {
            double answer =
                    runs.figures(moves.settings(scenario)).get(lesson.poll().figure());
            assertThat(answer).isNotNaN();
            answers.add(answer);
        });
        assertThat(answers)
                .as("the model tells the choices apart")
                .hasSameSizeAs(lesson.poll().choices().keySet());
        lesson.teacher()
                .misconceptions()
                .forEach(belief -> hasNumbers(
                        lesson,
                        "teacher.misconceptions." + belief.key() + ".shows",
                        runs.figures(belief.run().settings(scenario))));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyFigureIsUsed(Scenario scenario) {
        Lesson lesson = lesson(scenario);
        Set<String> used = new HashSet<>(Set.of(lesson.poll().figure()));
        lesson.words()
                .byLanguage()
                .values()
                .forEach(texts -> texts.values().forEach(t -> used.addAll(Placeholders.in(t))));
        lesson.whyCards().forEach(card -> card.when().forEach(c -> used.add(c.figure())));
        lesson.prompts().forEach(p -> p.answers().forEach(a -> a.when().forEach(c -> used.add(c.figure()))));
        assertThat(used)
                .containsAll(lesson.figures().stream().map(Lesson.Figure::key).toList());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void factsOfTheBriefStandBehindSomething(Scenario scenario) {
        Brief brief = lesson(scenario).brief();
        for (Brief.Part part : Brief.Part.values()) {
            assertThat(brief.facts(part)).hasSizeBetween(2, 6);
        }
        brief.feeds()
                .keySet()
                .forEach(fact -> assertThat(Stream.of(Brief.Part.values()).flatMap(part -> brief.facts(part).stream()))
                        .contains(fact));
        List<String> feeding = Stream.of(Brief.Part.values())
                .flatMap(part -> brief.facts(part).stream())
                .filter(fact -> !Anchor.of(scenario, fact).isEmpty())
                .toList();
        assertThat(feeding).as("facts that feed the model").hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void figuresAreWrittenIntoTheWords() {
        Scenario scenario = Shipped.scenario("below-cost-dumping");
        Map<String, Double> told = new LessonRuns(scenario).figures(Settings.none());
        LessonText english = new LessonText(lesson(scenario), new Figures(Locale.ENGLISH), told);
        LessonText chinese = new LessonText(lesson(scenario), new Figures(Locale.SIMPLIFIED_CHINESE), told);
        assertThat(english.get("poll.ask")).isEqualTo("The giant sells at ¥49.9. What do you do?");
        assertThat(chinese.get("poll.ask")).isEqualTo("巨头卖49.9元，你怎么办？");
        assertThat(english.get("roles.giant.brief")).startsWith("You may lose ¥600\u2009m in all.");
        assertThat(new LessonText(lesson(scenario), new Figures(Locale.ENGLISH), Map.of()).get("poll.ask"))
                .isEqualTo("The giant sells at –. What do you do?");
    }

    @Test
    void aFactShowsWhatItStandsBehind() {
        assertThat(Anchor.of(Shipped.scenario("below-cost-dumping"), "H13"))
                .extracting(Anchor::kind, Anchor::key)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Anchor.Kind.LEVER, "giants-price"),
                        org.assertj.core.groups.Tuple.tuple(Anchor.Kind.CLAIM, "small-makers-out"));
    }
}
