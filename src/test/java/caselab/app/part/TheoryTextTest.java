package caselab.app.part;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.reading.Headline;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.model.theory.ClosedForm;
import caselab.model.theory.ClosedForms;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.TheoryCard;
import caselab.scenario.TheoryInput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the theory cards say, and that they never lack a word. */
class TheoryTextTest {

    private static final Shelf SHELF = new Shelf();

    static Stream<Scenario> scenarios() {
        return SHELF.library().scenarios().stream()
                .filter(scenario -> !scenario.theory().isEmpty());
    }

    static Stream<ClosedForm> forms() {
        return ClosedForms.all().stream();
    }

    @Test
    void predationFollowsTheLevers() {
        Scenario scenario = SHELF.scenario("below-cost-dumping");
        OpenCase model = model(scenario);
        assertThat(card(model).says())
                .isEqualTo("At ¥49.9 each one sold loses ¥5.10 on parts alone. With your cash you last 31 weeks.");
        assertThat(row(card(model), "Break-even price").value()).isEqualTo("¥70.0");
        assertThat(row(card(model), "To earn it back takes").value()).isEqualTo("104 weeks");
        model.drag(Shelf.lever(scenario, "giants-price"), 60);
        assertThat(card(model).says()).startsWith("At ¥60.0 each one sold pays for its parts, but not");
        model.drag(Shelf.lever(scenario, "giants-price"), 70);
        assertThat(card(model).says()).startsWith("At ¥70.0 each one sold covers what it costs.");
        model.resetAll();
        model.set(Shelf.lever(scenario, "cash-at-start"), 12_000_000);
        assertThat(card(model).says()).endsWith("52 weeks against 47 weeks.");
        model.set(Shelf.lever(scenario, "oem-share"), 0.4);
        assertThat(card(model).says()).doesNotContain("31 weeks");
    }

    /** The purse of the card and the exit of the model: thirteen weeks of peace, then as many as the cash lasts. */
    @Test
    void theLongPurseAgreesWithTheModelHere() {
        OpenCase model = model(SHELF.scenario("below-cost-dumping"));
        assertThat(row(card(model), "Your cash lasts").value()).isEqualTo("31 weeks");
        assertThat(Headline.of(reader(model), model.heroProperty().get(), model.outcome())
                        .answer())
                .endsWith("week 44");
    }

    @Test
    void theOthersSpeakToo() {
        assertThat(card(model(SHELF.scenario("online-flash-sales"))).says())
                .contains("Margins alone would make you release 75.6");
        TheoryText maker = card(model(SHELF.scenario("oem-or-own-brand")));
        assertThat(maker.says())
                .startsWith("Selling under your own name, at ¥12.5 a unit, lowers the best contract price");
        assertThat(row(maker, "Your profit").value()).startsWith("+");
        assertThat(maker.assumed()).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualTo("¥100");
            assertThat(row.detail()).contains("¥85.0 to ¥140");
        });
    }

    /** In the last quarter, when the M1 has aged and its followers are there. */
    @Test
    void orderOfEntrySpeaksOfTheFourAlike() {
        TheoryText text = card(model(SHELF.scenario("first-mover-and-imitators")));
        assertThat(text.says()).startsWith("Among four alike the first would hold 35.7");
        assertThat(row(text, "The second, beside the first").value()).isEqualTo("71.2\u2009%");
        assertThat(text.paper()).contains("unverified");
        assertThat(text.assumed())
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo("−0.49"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyEndOfEveryLeverHasItsWords(Scenario scenario) {
        OpenCase model = model(scenario);
        for (Lever lever : scenario.levers()) {
            model.set(lever, lever.low());
            whole(card(model));
            model.set(lever, lever.high());
            whole(card(model));
            model.reset(lever);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anyNumbersHaveTheirWords(ClosedForm form) {
        OpenCase model = model(SHELF.scenario("below-cost-dumping"));
        Random random = new Random(21);
        for (int i = 0; i < 300; i++) {
            Map<String, TheoryInput> inputs = new HashMap<>();
            for (ClosedForm.Need need : form.needs()) {
                double high = Math.min(need.domain().high(), Math.pow(10, random.nextInt(7)));
                double low = Math.max(need.domain().low(), -1e6);
                double value = random.nextInt(8) == 0 ? Double.NaN : low + (high - low) * random.nextDouble();
                inputs.put(need.key(), new TheoryInput.Assumed(value, low, high));
            }
            TheoryText text = TheoryText.of(
                    reader(model), new TheoryCard(form, inputs), model.outcome().run());
            assertThat(TheoryText.of(
                                    chinese(model),
                                    new TheoryCard(form, inputs),
                                    model.outcome().run())
                            .says())
                    .doesNotContain("{", "theory.");
            whole(new TheoryText(
                    text.title(), text.says(), text.rows(), List.of(), text.equation(), text.paper(), text.leaves()));
        }
    }

    private static void whole(TheoryText text) {
        assertThat(text.toString())
                .doesNotContain("theory.")
                .doesNotContain("{")
                .doesNotContain("NaN")
                .doesNotContain("\uFFFD");
        assertThat(text.says()).isNotBlank();
    }

    private static TheoryText.Row row(TheoryText text, String name) {
        return text.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OpenCase model(Scenario scenario) {
        return new OpenCase(scenario, RunScheduler.immediate());
    }

    private static Reader reader(OpenCase model) {
        return new Reader(
                model.scenario(), new Texts(Locale.ENGLISH), SHELF.library().facts());
    }

    private static Reader chinese(OpenCase model) {
        return new Reader(
                model.scenario(), new Texts(Locale.CHINESE), SHELF.library().facts());
    }

    private static TheoryText card(OpenCase model) {
        return TheoryText.of(
                reader(model),
                model.scenario().theory().getFirst(),
                model.outcome().run());
    }
}
