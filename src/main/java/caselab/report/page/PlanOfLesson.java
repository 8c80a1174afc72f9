package caselab.report.page;

import caselab.experiment.sensitivity.ClaimLedger;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.report.LessonText;
import caselab.report.page.LessonPlan.Claim;
import caselab.report.page.LessonPlan.Minute;
import caselab.report.page.LessonPlan.Pair;
import caselab.scenario.Brief;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.TeacherNotes;
import caselab.study.ExpectedRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a teacher's plan of a lesson: its words with the figures of the case as told in them, and of each belief those
 * of the run that shows otherwise. It plays a few runs; claims take many, so their ledger is handed in.
 */
public final class PlanOfLesson {

    private final Edition edition;
    private final Scenario scenario;
    private final Lesson lesson;
    private final Map<Settings, Trajectory> played = new HashMap<>();

    /** A plan of this scenario's lesson in the edition's language. */
    public PlanOfLesson(Edition edition, Scenario scenario, Lesson lesson) {
        this.edition = edition;
        this.scenario = scenario;
        this.lesson = lesson;
    }

    /**
     * The plan.
     *
     * @param claims in how many worlds each claim holds; empty if that is not known
     */
    public LessonPlan plan(List<ClaimLedger> claims) {
        LessonText told = text(Settings.none());
        TeacherNotes notes = lesson.teacher();
        return new LessonPlan(
                told.get("headline"),
                told.get("goal"),
                minutes(told),
                notes.board().stream()
                        .map(part -> told.get("teacher.board." + part))
                        .toList(),
                notes.discuss().stream()
                        .map(key -> "teacher.discuss." + key)
                        .map(key -> new Pair(told.get(key + ".ask"), told.get(key + ".likely")))
                        .toList(),
                notes.misconceptions().stream().map(this::belief).toList(),
                claims.stream().map(this::claim).toList(),
                facts());
    }

    private List<Minute> minutes(LessonText told) {
        List<Minute> minutes = new ArrayList<>();
        int from = 0;
        for (TeacherNotes.Part part : lesson.teacher().minutes()) {
            String name = edition.say("teach.part." + part.key());
            minutes.add(new Minute(from, from + part.minutes(), name, told.get("teacher.class." + part.key())));
            from += part.minutes();
        }
        return minutes;
    }

    private Pair belief(TeacherNotes.Misconception belief) {
        LessonText shown = text(belief.run().settings(scenario));
        String key = "teacher.misconceptions." + belief.key();
        return new Pair(shown.get(key + ".thinks"), shown.get(key + ".shows"));
    }

    private Claim claim(ClaimLedger ledger) {
        return new Claim(edition.word(scenario, "claims." + ledger.claim()), ledger.held(), ledger.worlds());
    }

    private List<String> facts() {
        return Stream.of(Brief.Part.values())
                .flatMap(part -> lesson.brief().facts(part).stream())
                .toList();
    }

    private LessonText text(Settings settings) {
        Function<Settings, Trajectory> runs = wanted -> played.computeIfAbsent(wanted, this::play);
        return new LessonText(lesson, edition.figures(), lesson.figures(runs.apply(settings), runs));
    }

    private Trajectory play(Settings settings) {
        return ExpectedRun.of(scenario, settings);
    }
}
