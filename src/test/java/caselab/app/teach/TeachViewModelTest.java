package caselab.app.teach;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.report.page.LessonPlan;
import caselab.report.page.MarkdownPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of a lesson, the class code, the debrief's page and the play carried over, without a window. */
class TeachViewModelTest {

    private final Shelf shelf = new Shelf();
    private final Experiments experiments = Experiments.onAllProcessors();
    private final List<Choices> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        experiments.close();
    }

    private TeachViewModel model(Locale language) {
        OpenCase open = new OpenCase(shelf.scenario("below-cost-dumping"), RunScheduler.immediate());
        Reader reader =
                new Reader(open.scenario(), new Texts(language), shelf.library().facts());
        return new TeachViewModel(open, reader, shelf.library(), RunScheduler.immediate(), experiments, opened::add);
    }

    @Test
    void thePlanHasTheLessonsWordsAndTheClaimAtStakeFirst() {
        TeachViewModel model = model(Locale.ENGLISH);
        model.prepare();
        LessonPlan plan = model.planProperty().get().orElseThrow();
        assertThat(plan.minutes().getLast().to()).isEqualTo(75);
        assertThat(plan.misconceptions().getFirst().second()).contains("week 15");
        assertThat(plan.claims().getFirst().says()).startsWith("Sold at ¥49.9, all six small makers");
        assertThat(plan.claims().getFirst().worlds()).isEqualTo(TeachViewModel.WORLDS);
        assertThat(MarkdownPage.of(model.page().orElseThrow(), model.edition())).contains("Show of hands");
    }

    @Test
    void aCodeOpensTheClassesWorldAndABlankOneTheCaseAsTold() {
        TeachViewModel model = model(Locale.ENGLISH);
        assertThat(model.enter("no code!")).isFalse();
        assertThat(opened).isEmpty();
        assertThat(model.enter("")).isTrue();
        assertThat(opened).as("it is open already").isEmpty();
        assertThat(model.enter(" mili-42 ")).isTrue();
        assertThat(opened.getFirst().scenario().classCode()).isEqualTo("MILI-42");
    }

    @Test
    void aDebriefIsAPageInTheReadersLanguageWithTheCodeOnIt() {
        TeachViewModel model = model(Locale.SIMPLIFIED_CHINESE);
        DebriefViewModel debrief = new DebriefViewModel(model);
        assertThat(debrief.page()).isEmpty();
        debrief.open(ClassSample.files(folder, model.scenario(), "MILI-42"));
        debrief.whatProperty().set("现金撑到了最后");
        String page = MarkdownPage.of(debrief.page().orElseThrow(), model.edition());
        assertThat(page).contains("班级变体MILI-42", "现金撑到了最后", "殊途同归", "Qian");
    }
}
