package caselab.app.teach;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.scenario.ClassVariant;
import caselab.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runs that are picked for a debrief, in classes where one knows them; and what is said of the files. */
class PicksTest {

    private static final Scenario SHOCK = new Shelf().scenario("below-cost-dumping");

    @TempDir
    private Path folder;

    private List<ClassRun> runs(Path... files) {
        return ClassFiles.open(List.of(files), SHOCK, "").runs();
    }

    private Path file(String student, Map<String, Double> levers, double expected) {
        return ClassSample.file(folder, SHOCK, student, levers, "", expected);
    }

    private static String picked(List<Pick> picks, Pick.Why why) {
        return picks.stream()
                .filter(pick -> pick.why() == why)
                .map(pick -> pick.run().student())
                .findFirst()
                .orElse("");
    }

    @Test
    void noRunsGiveNoPicks() {
        assertThat(Picks.of(List.of())).isEmpty();
    }

    @Test
    void whoeverGoesAnotherWayThanAllOthersIsFarthestFromTheClass() {
        List<Pick> picks = Picks.of(runs(
                file("A", Map.of("research-share", 0.0), 0),
                file("B", Map.of("research-share", 0.02), 0),
                file("C", Map.of("oem-share", 1.0), 0),
                file("D", Map.of("research-share", 0.04), 0)));
        assertThat(picked(picks, Pick.Why.DISAGREEMENT)).isEqualTo("C");
    }

    @Test
    void theBiggestSurpriseIsThePredictionFarthestFromItsOwnRun() {
        List<Pick> picks = Picks.of(
                runs(file("A", Map.of("research-share", 0.0), 0.5e6), file("B", Map.of("price-rule", 0.0), 40e6)));
        assertThat(picked(picks, Pick.Why.SURPRISE)).isEqualTo("B");
        assertThat(Picks.of(runs(file("A", Map.of(), 0)))).extracting(Pick::why).doesNotContain(Pick.Why.SURPRISE);
    }

    @Test
    void twoThatGoInTheSameWeeksByOtherLeversAreTwins() {
        List<Pick> picks = Picks.of(runs(
                file("A", Map.of("price-rule", 0.0), 0),
                file("B", Map.of("price-rule", 0.0, "research-share", 0.0), 0)));
        assertThat(picks).extracting(Pick::why).contains(Pick.Why.TWIN);
        assertThat(Picks.of(runs(file("A", Map.of("price-rule", 0.0), 0), file("B", Map.of("price-rule", 0.0), 0))))
                .extracting(Pick::why)
                .doesNotContain(Pick.Why.TWIN);
    }

    @Test
    void noRunIsPickedTwice() {
        List<Pick> picks = Picks.of(
                ClassFiles.open(ClassSample.files(folder, SHOCK, ""), SHOCK, "").runs());
        assertThat(picks).hasSize(4).extracting(pick -> pick.run().student()).doesNotHaveDuplicates();
    }

    @Test
    void filesSayWhatIsWrongWithThem() throws IOException {
        Path broken = Files.writeString(folder.resolve("Broken.case"), "no zip");
        Path other = ClassSample.file(folder, SHOCK, "Li", Map.of(), "OTHER-1", 0);
        ClassFiles.Opened opened = ClassFiles.open(List.of(broken, other), SHOCK, "MINE-1");
        assertThat(opened.remarks())
                .extracting(ClassFiles.Remark::kind)
                .containsExactly(ClassFiles.Kind.UNREADABLE, ClassFiles.Kind.OTHER_CLASS);
        assertThat(opened.runs()).hasSize(1);
        assertThat(opened.runs().getFirst().scenario().classCode()).isEqualTo("OTHER-1");
    }

    @Test
    void aClassHasItsOwnNumbersAndItsRunsComeOutTheSameAgain() {
        Path own = ClassSample.file(folder, SHOCK, "Own", Map.of("oem-share", .4), "MILI-42", 0);
        Path told = file("Told", Map.of("oem-share", .4), 0);
        ClassFiles.Opened opened = ClassFiles.open(List.of(own, told), SHOCK, "MILI-42");
        assertThat(opened.remarks()).extracting(ClassFiles.Remark::kind).containsExactly(ClassFiles.Kind.OTHER_CLASS);
        assertThat(opened.runs().getFirst().saved().result().digest())
                .isNotEqualTo(opened.runs().getLast().saved().result().digest());
        ClassVariant variant = ClassVariant.of(SHOCK, "MILI-42");
        assertThat(SHOCK.in(variant).seed()).isEqualTo(variant.seed());
        assertThat(SHOCK.in(variant).plan().numbers()).isEqualTo(SHOCK.plan().numbers(variant.settings()));
    }
}
