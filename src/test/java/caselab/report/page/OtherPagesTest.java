package caselab.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.report.draw.Chart;
import caselab.report.page.LessonPlan.Claim;
import caselab.report.page.LessonPlan.Minute;
import caselab.report.page.LessonPlan.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The notebook, the teacher's edition and the debrief. */
class OtherPagesTest {

    private final Edition english = Samples.edition(Locale.ENGLISH);

    @Test
    void aNotebookHasEveryExperimentWithItsChartAndItsNotes() {
        Played first = Samples.played("Run 1", Map.of("price-rule", 0.0));
        Page page = new NotebookReport(english)
                .of(
                        "",
                        List.of(
                                new NotebookReport.Experiment(first, Notes.none()),
                                new NotebookReport.Experiment(Samples.survivor(Map.of()), Samples.notes())),
                        "MILI-42");
        assertThat(page.charts()).hasSize(2);
        assertThat(page.charts().getLast().lines())
                .extracting(Chart.Line::label)
                .containsExactly("Case baseline", "Baseline in your world", "You drew", "Your run");
        assertThat(page.repeats()).hasSize(2);
        byte[] pdf = PdfPage.of(page, english);
        PdfPageTest.picture("notebook-en", pdf);
        assertThat(PdfPageTest.text(pdf))
                .contains(
                        "Experiments: 2", "1. MiLi runs out of cash in week 15", "Price rule: Best reply → Match ¥49.9")
                .contains("2. MiLi is still in business", "Can we wait out the giant?");
    }

    @Test
    void aTeachersEditionHasThePlanAndTheClaims() {
        LessonPlan plan = new LessonPlan(
                "Waiting out a giant",
                "Say why a price war is a contest of purses.",
                List.of(
                        new Minute(0, 8, "Read the case in four cards.", "Who would cut the price?"),
                        new Minute(8, 15, "Predict cash for 104 weeks.", "Draw it before you see it.")),
                List.of("purse ÷ weekly loss = weeks", "13 | 27 | 44 | 61"),
                List.of(new Pair("What is your price?", "¥49.9, because sales would carry us.")),
                List.of(new Pair("Cutting the price always sells more.", "Look at the margin in week 14.")),
                List.of(new Claim("All six small makers are out within nine months.", 87, 100)),
                List.of("H13", "H14"));
        Page page = new TeachersEdition(english).of(Samples.SHOCK, plan);
        byte[] pdf = PdfPage.of(page, english);
        PdfPageTest.picture("teacher-en", pdf);
        assertThat(PdfPageTest.text(pdf))
                .contains("Teacher’s edition", "Waiting out a giant", "8–15", "87 of 100 worlds", "[H13]")
                .contains("Look at the margin in week 14.");
        assertThat(MarkdownPage.of(page, english)).contains("| All six small makers are out within nine months. |");
    }

    @Test
    void aDebriefHasTheRunsAndTheirQuestions() {
        Page page = new DebriefReport(english)
                .of(
                        "Class 3B",
                        List.of(
                                new DebriefReport.Pick(
                                        Samples.played("Lin", Map.of("oem-share", .4)), "Largest disagreement", "Why?"),
                                new DebriefReport.Pick(
                                        Samples.played("Chen", Map.of("price-rule", 0.0)),
                                        "Biggest surprise",
                                        "Where did the cash go?"),
                                new DebriefReport.Pick(
                                        Samples.played("Wu", Map.of("feature-fit", 1.0)), "Same end", "What else?")),
                        new DebriefReport.Talk("Prices fell.", "", "Try Xiaomi’s play here."),
                        "3B-7");
        byte[] pdf = PdfPage.of(page, english);
        PdfPageTest.picture("debrief-en", pdf);
        assertThat(PdfPageTest.text(pdf))
                .contains("Class 3B", "Largest disagreement", "Where did the cash go?", "(left open)")
                .contains("Class variant 3B-7", "Chen: expected values");
    }
}
