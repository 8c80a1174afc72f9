package caselab.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.chart.CausalMapModel;
import caselab.app.reading.Reader;
import caselab.app.run.ClaimLock;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.sources.SourcesViewModel.Section;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Model and sources of a case, without a window. */
class SourcesViewModelTest {

    private final Shelf shelf = new Shelf();
    private final Scenario dumping = shelf.scenario("below-cost-dumping");
    private final OpenCase open = new OpenCase(dumping, RunScheduler.immediate());
    private final SourcesViewModel sources = sources(open, Locale.ENGLISH);

    private SourcesViewModel sources(OpenCase of, Locale locale) {
        return new SourcesViewModel(
                of,
                new Reader(of.scenario(), new Texts(locale), shelf.library().facts()),
                RunScheduler.immediate(),
                RunScheduler.immediate(),
                new Experiments(1),
                new ClaimLock(of, () -> true));
    }

    private void move(String lever, double value) {
        open.set(Shelf.lever(dumping, lever), value);
    }

    @Test
    void theMapIsPlainAsToldAndLitByARun() {
        sources.refresh();
        assertThat(drawn().links()).isNotEmpty().allMatch(link -> Double.isNaN(link.weight()));
        move("oem-share", 0.4);
        sources.refresh();
        assertThat(drawn().links()).anyMatch(link -> link.weight() > 0.1);
        assertThat(sources.diagramProperty()
                        .get()
                        .orElseThrow()
                        .carried(sources.reader(), open.heroProperty().get(), sources.week()))
                .isNotEmpty();
    }

    /** As told, the firm fails in week 44: what it has is seen in the last week it lives, and none of it later. */
    @Test
    void aFirmThatLeftIsSeenWhileItLives() {
        sources.refresh();
        assertThat(sources.exit()).isEqualTo(44);
        assertThat(sources.week()).isEqualTo(43);
        assertThat(figure("ACCOUNTS")).isNotBlank();
        open.sight().cursorProperty().set(60);
        assertThat(sources.week()).isEqualTo(60);
        assertThat(figure("ACCOUNTS")).isEmpty();
        assertThat(figure("EXIT")).isEqualTo("gone");
    }

    private String figure(String node) {
        return drawn().nodes().stream()
                .filter(one -> one.key().equals(node))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private CausalMapModel drawn() {
        return sources.diagramProperty().get().orElseThrow().model(sources.reader(), sources.week());
    }

    @Test
    void numbersAreFilteredByWordAndKind() {
        sources.sectionProperty().set(Section.PARAMETERS);
        assertThat(sources.numbers().rowsProperty().get())
                .hasSize(sources.numbers().size());
        sources.numbers().searchProperty().set("parts one unit");
        assertThat(sources.numbers().rowsProperty().get())
                .extracting(row -> row.value(sources.reader()))
                .contains("¥55.0", "¥58.0");
        sources.numbers().kindProperty().set(ParameterRow.Kind.FIRMS);
        assertThat(sources.numbers().rowsProperty().get()).isEmpty();
    }

    @Test
    void whatTheUserChangedStandsOutWithTheReason() {
        move("channel-fee", 0.17);
        sources.sectionProperty().set(Section.PARAMETERS);
        sources.numbers().searchProperty().set("channel fee changed");
        assertThat(sources.numbers().rowsProperty().get()).isNotEmpty().allMatch(ParameterRow::changed);
        assertThat(sources.changes()).singleElement().asString().endsWith("No reason given yet.");
        open.reasons().put("channel-fee", "shops merged");
        sources.refresh();
        assertThat(sources.changes()).singleElement().asString().endsWith("Because: shops merged");
        assertThat(sources.numbers().rowsProperty().get())
                .first()
                .extracting(ParameterRow::because)
                .isEqualTo("shops merged");
    }

    @Test
    void anAssumptionGivesItsRange() {
        sources.sectionProperty().set(Section.PARAMETERS);
        sources.numbers().searchProperty().set("price while dumping");
        assertThat(sources.numbers().rowsProperty().get()).singleElement().satisfies(row -> {
            assertThat(row.low()).isEqualTo(Shelf.lever(dumping, "giants-price").plausibleLow());
            assertThat(row.high())
                    .isEqualTo(Shelf.lever(dumping, "giants-price").plausibleHigh());
        });
    }

    @Test
    void whatIsShownIsSavedWhole(@TempDir Path folder) throws IOException {
        sources.sectionProperty().set(Section.PARAMETERS);
        sources.numbers().searchProperty().set("price while dumping");
        Path file = folder.resolve("numbers.csv");
        assertThat(sources.numbers().export(file)).isEqualTo("Saved to numbers.csv");
        assertThat(Files.readString(file))
                .startsWith("\uFEFFNumber,Of,Value,")
                .contains("Price while dumping,The giant's bank,49.9,49.9,")
                .contains("/products/big/dumpPrice");
        assertThat(sources.numbers().export(folder.resolve("nowhere").resolve("numbers.csv")))
                .startsWith("Could not be saved");
    }

    @Test
    void claimsAreMeasuredInTheUsersWorldAndTriedInAHundred() {
        sources.sectionProperty().set(Section.CLAIMS);
        assertThat(sources.claims().rowsProperty().get()).allMatch(ClaimRow::holds);
        assertThat(row("small-makers-out").result()).isEqualTo("Holds: the model gives week 31");
        move("giants-price", Shelf.lever(dumping, "giants-price").high());
        sources.refresh();
        assertThat(row("small-makers-out").told()).isEqualTo("as told: Holds: the model gives week 31");
        assertThat(row("small-makers-out").result()).isNotEqualTo("Holds: the model gives week 31");
        sources.claims().start();
        assertThat(sources.claims().ledgerProperty().get())
                .containsOnlyKeys(
                        dumping.claims().stream().map(Scenario.Claim::key).toArray(String[]::new));
        assertThat(sources.claims().workingProperty().get()).isEmpty();
    }

    private ClaimRow row(String claim) {
        return sources.claims().rowsProperty().get().stream()
                .filter(row -> row.claim().key().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyScenarioHasWordsForAllItsNumbers() {
        for (Scenario scenario : shelf.library().scenarios()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                SourcesViewModel model = sources(new OpenCase(scenario, RunScheduler.immediate()), locale);
                model.sectionProperty().set(Section.PARAMETERS);
                assertThat(model.numbers().rowsProperty().get())
                        .as(scenario.id())
                        .allSatisfy(row -> {
                            assertThat(row.first().name()).doesNotStartWith("parameter.");
                            assertThat(row.value(model.reader())).isNotBlank();
                            assertThat(row.reason()).isNotBlank();
                        });
            }
        }
    }

    @Test
    void theEquationsAScenarioDoesWithoutComeLast() {
        List<Equation> all = sources.equations();
        assertThat(all).hasSameElementsAs(Equation.all());
        assertThat(all.getLast().used(dumping.plan())).isFalse();
        assertThat(all.getFirst().used(dumping.plan())).isTrue();
        Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE);
        for (Equation equation : all) {
            for (String part : List.of("title", "formula", "says", "paper")) {
                assertThat(texts.get("equation." + equation.key() + "." + part)).doesNotStartWith("equation.");
            }
        }
    }
}
