package caselab.app.part;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.scenario.Transplant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TransplantTextTest {

    private final ScenarioLibrary library = new Shelf().library();

    @Test
    void xiaomisPlayRunsInMilisWorld() {
        TransplantText play = text("xiaomi-play-for-mili");
        assertThat(play.answer()).contains("As told it is out in week 44");
        assertThat(play.limits()).isNotEmpty();
        assertThat(play.chart().lines()).hasSize(2);
        assertThat(play.choices())
                .as("no lever of MiLi's does what a weekly sale does")
                .isEmpty();
    }

    @Test
    void milisPlayMovesLeversOfXiaomis() {
        Choices choices = text("mili-play-for-xiaomi").choices().orElseThrow();
        assertThat(choices.scenario().id()).isEqualTo("online-flash-sales");
        assertThat(choices.values()).containsKeys("channel", "first-drop");
    }

    private TransplantText text(String id) {
        Transplant found = library.transplants().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Scenario here = library.scenarios().getFirst();
        Reader reader = new Reader(here, new Texts(Locale.ENGLISH), library.facts());
        return TransplantText.of(library, found, reader).orElseThrow();
    }
}
