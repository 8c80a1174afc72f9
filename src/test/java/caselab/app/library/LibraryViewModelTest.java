package caselab.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.action.Destination;
import caselab.app.words.Texts;
import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library finds, and one broken scenario does not take the others with it. */
class LibraryViewModelTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void showsEveryScenarioUnderItsCase() {
        LibraryViewModel model = new LibraryViewModel(new Shelf().library(), texts, Optional::empty);
        assertThat(model.cases()).extracting(LibraryViewModel.Case::title).contains("Hali-Power / MiLi", "Xiaomi");
        assertThat(model.cases().getFirst().cards().getFirst().title()).isEqualTo("The 49.9 shock");
    }

    @Test
    void aDoorLeadsIntoTheScenarioThatWasChosenOrTheFirst() {
        LibraryViewModel model = new LibraryViewModel(new Shelf().library(), texts, Optional::empty);
        LibraryViewModel.Case mili = model.cases().getFirst();
        assertThat(model.behind(mili, Destination.LESSON).orElseThrow().id()).isEqualTo("below-cost-dumping");
        model.chosenProperty().set("oem-or-own-brand");
        assertThat(model.behind(mili, Destination.TEACH).orElseThrow().id()).isEqualTo("oem-or-own-brand");
        assertThat(model.behind(model.cases().get(1), Destination.STUDIO)
                        .orElseThrow()
                        .caseId())
                .isEqualTo("xiaomi");
    }

    @Test
    void searchesTitlesQuestionsAndLevers() {
        LibraryViewModel model = new LibraryViewModel(new Shelf().library(), texts, Optional::empty);
        model.searchProperty().set("war chest");
        assertThat(cards(model)).contains("below-cost-dumping");
        model.searchProperty().set("no such thing at all");
        assertThat(model.cases()).isEmpty();
    }

    @Test
    void aBrokenScenarioIsListedWithItsProblems(@TempDir Path home) throws IOException {
        LabFolders shipped = LabFolders.find();
        copy(shipped.scenarios(), home.resolve("scenarios"));
        copy(shipped.seeds(), home.resolve("seeds"));
        Path broken = home.resolve("scenarios/oem-or-own-brand/scenario.json");
        Files.writeString(broken, Files.readString(broken).replace("\"weeks\": 208", "\"weeks\": \"long\""));
        LibraryViewModel model =
                new LibraryViewModel(ScenarioLibrary.load(LabFolders.below(home)), texts, Optional::empty);
        assertThat(cards(model)).contains("below-cost-dumping", "oem-or-own-brand");
        LibraryViewModel.Card card = model.cases().stream()
                .flatMap(found -> found.cards().stream())
                .filter(found -> found.id().equals("oem-or-own-brand"))
                .findFirst()
                .orElseThrow();
        assertThat(card.scenario()).isEmpty();
        assertThat(card.problems().getFirst().pointer()).isEqualTo("/weeks");
    }

    private static java.util.List<String> cards(LibraryViewModel model) {
        return model.cases().stream()
                .flatMap(found -> found.cards().stream())
                .map(LibraryViewModel.Card::id)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
