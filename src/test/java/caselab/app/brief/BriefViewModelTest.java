package caselab.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.scenario.Anchor;
import caselab.scenario.Brief;
import caselab.scenario.Scenario;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The brief of a case, without a window. */
class BriefViewModelTest {

    private final Shelf shelf = new Shelf();
    private final AtomicBoolean predicted = new AtomicBoolean();
    private final Scenario dumping = shelf.scenario("below-cost-dumping");
    private final OpenCase open = new OpenCase(dumping, RunScheduler.immediate());
    private final BriefViewModel brief = brief(open, Locale.ENGLISH);

    private BriefViewModel brief(OpenCase of, Locale locale) {
        return new BriefViewModel(
                of,
                new Reader(of.scenario(), new Texts(locale), shelf.library().facts()),
                shelf.library().glossary(),
                predicted::get);
    }

    @Test
    void readsTheFourPartsOfTheLesson() {
        assertThat(brief.parts()).containsExactly(Brief.Part.values());
        assertThat(brief.headline()).isEqualTo("A rival sells below what your parts cost");
        assertThat(brief.cardsProperty().get()).extracting(FactCard::id).containsExactly("H10", "H11", "H14", "H15");
        brief.read(3);
        assertThat(brief.cardsProperty().get()).extracting(FactCard::id).containsExactly("H12", "H13", "I36");
        assertThat(brief.terms())
                .hasSize(4)
                .first()
                .extracting(BriefViewModel.Term::term)
                .isEqualTo("Shanzhai 山寨");
    }

    @Test
    void aFactLightsWhatItFeedsAndTheOtherWayRound() {
        brief.light("H15");
        assertThat(brief.litProperty().get())
                .contains("H15", "lever-research-share")
                .doesNotContain("H14");
        brief.light("lever-price-sensitivity");
        assertThat(brief.litProperty().get()).containsExactlyInAnyOrder("lever-price-sensitivity", "H14");
        brief.light("");
        assertThat(brief.litProperty().get()).isEmpty();
    }

    @Test
    void theCaseGivesTheValues() {
        brief.read(3);
        Feed parts = feed("lever-parts");
        assertThat(parts.value()).contains("¥55.0");
        assertThat(parts.name()).isEqualTo("Parts for one bank");
        assertThat(parts.badge().words()).isEqualTo("Case · A");
    }

    @Test
    void aClaimStaysLockedUntilAPredictionIsInOrTheUserAsks() {
        assertThat(feed("claim-giant-takes-market").value()).isEmpty();
        predicted.set(true);
        brief.refresh();
        assertThat(feed("claim-giant-takes-market").value()).contains("holds in the case");
        predicted.set(false);
        brief.refresh();
        assertThat(feed("claim-giant-takes-market").value()).isEmpty();
        brief.revealedProperty().set(true);
        assertThat(feed("claim-giant-takes-market").value()).contains("holds in the case");
    }

    @Test
    void aRoleIsToldFiguresOfTheCase() {
        assertThat(brief.roles())
                .filteredOn(role -> role.role() == Brief.Role.GIANT)
                .singleElement()
                .satisfies(role -> assertThat(role.brief()).contains("¥600").doesNotContain("{"));
    }

    @Test
    void everyScenarioHasABriefWithAndWithoutItsLesson() {
        for (Scenario scenario : shelf.library().scenarios()) {
            for (Scenario one : java.util.List.of(scenario, withoutLesson(scenario))) {
                for (Locale locale : java.util.List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                    BriefViewModel model = brief(new OpenCase(one, RunScheduler.immediate()), locale);
                    assertThat(model.parts()).as(scenario.id()).isNotEmpty();
                    model.parts().forEach(part -> check(model, part));
                }
            }
        }
    }

    private static void check(BriefViewModel model, Brief.Part part) {
        model.partProperty().set(part);
        assertThat(model.cardsProperty().get()).isNotEmpty();
        assertThat(model.feedsProperty().get()).allSatisfy(feed -> {
            assertThat(feed.name()).isNotBlank().doesNotContain("parameter.");
            assertThat(feed.facts()).isNotEmpty();
            assertThat(feed.value().isEmpty()).isEqualTo(feed.kind() == Anchor.Kind.CLAIM && model.locked());
        });
    }

    private static Scenario withoutLesson(Scenario s) {
        return new Scenario(
                s.id(),
                s.caseId(),
                s.order(),
                s.world(),
                s.plan(),
                s.weeks(),
                s.seed(),
                s.firm(),
                s.product(),
                s.decisions(),
                s.assumptions(),
                s.outputs(),
                s.events(),
                s.evidence(),
                s.claims(),
                s.theory(),
                s.bases(),
                Optional.empty(),
                s.words(),
                Optional.empty());
    }

    private Feed feed(String id) {
        return brief.feedsProperty().get().stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + id + " among " + brief.feedsProperty().get()));
    }
}
