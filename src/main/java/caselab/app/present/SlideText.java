package caselab.app.present;

import caselab.app.reading.Reader;
import caselab.app.run.Playback;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.report.LessonText;
import caselab.scenario.Brief;
import caselab.scenario.Fact;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.TeacherNotes;
import caselab.study.ExpectedRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on a slide, and what only the teacher reads of it, about the run that is seen. */
final class SlideText {

    /** More cannot be read from the last row. */
    private static final int FACTS = 7;

    private final PresenterViewModel model;
    private final Reader reader;

    SlideText(PresenterViewModel model) {
        this.model = model;
        reader = model.reader();
    }

    /** What stands at the top. */
    String title() {
        return switch (model.slide().kind()) {
            case BRIEF -> told().map(text -> text.get("headline")).orElse("");
            case POLL -> say("present.poll");
            default -> reader.name(model.slide().output());
        };
    }

    /** Below the title: what the numbers are. */
    String unit() {
        return model.hasChart() ? model.drawing().unit() : reader.word("title");
    }

    /** The question to the class. */
    String question() {
        Playback playback = model.playback();
        boolean stopped = model.hasChart()
                && model.slide().kind() == Slide.Kind.PLAYED
                && !playback.playingProperty().get()
                && playback.untilProperty().get() > 0
                && playback.untilProperty().get() != Playback.ALL;
        return stopped ? say("present.see") : question(model.slide());
    }

    private String question(Slide slide) {
        if (slide.kind() == Slide.Kind.POLL) {
            return told().map(text -> text.get("poll.ask")).orElse("");
        }
        return slide.step()
                .flatMap(step -> told().map(text -> text.get("steps." + step.key() + ".say")))
                .orElse("");
    }

    /** The week that is seen: "week 31 of 104"; empty when all of the run is, or there is none. */
    String week() {
        double until = model.playback().untilProperty().get();
        return !model.hasChart() || until == Playback.ALL
                ? ""
                : say(
                        "present.week",
                        "week",
                        (int) Math.floor(until),
                        "weeks",
                        scenario().weeks());
    }

    /** Facts of the brief's first part, and all its numbers. */
    List<String> facts() {
        List<String> ids = new ArrayList<>();
        scenario().lesson().map(Lesson::brief).ifPresent(brief -> {
            List<String> numbers = brief.facts(Brief.Part.NUMBERS);
            brief.facts(Brief.Part.SITUATION).stream()
                    .limit(Math.max(1, FACTS - numbers.size()))
                    .forEach(ids::add);
            ids.addAll(numbers);
        });
        return ids.stream()
                .flatMap(id -> reader.facts().find(id).stream())
                .map((Fact fact) -> fact.text(reader.texts().locale()))
                .limit(FACTS)
                .toList();
    }

    /** What the teacher does now: the part of the minute plan. */
    String note() {
        return told().map(text -> text.get("teacher.class." + model.slide().part()))
                .orElse("");
    }

    /** When the part begins and ends, in minutes: "8–15". */
    String minutes() {
        int from = 0;
        for (TeacherNotes.Part part : parts()) {
            if (part.key().equals(model.slide().part())) {
                return say("present.minutes", "from", from, "to", from + part.minutes());
            }
            from += part.minutes();
        }
        return "";
    }

    private List<TeacherNotes.Part> parts() {
        return scenario().lesson().map(lesson -> lesson.teacher().minutes()).orElse(List.of());
    }

    /** The question after this one; empty at the end. */
    String next() {
        return model.following().map(this::question).orElse("");
    }

    private Optional<LessonText> told() {
        return scenario().lesson().map(lesson -> new LessonText(lesson, reader.figures(), figures(lesson)));
    }

    private Map<String, Double> figures(Lesson lesson) {
        Map<Settings, Trajectory> played = new HashMap<>();
        return lesson.figures(model.seenProperty().get().run(), wanted -> played.computeIfAbsent(wanted, this::play));
    }

    private Trajectory play(Settings settings) {
        return ExpectedRun.of(scenario(), settings);
    }

    private Scenario scenario() {
        return reader.scenario();
    }

    private String say(String key, Object... namesAndValues) {
        return reader.texts().get(key, namesAndValues);
    }
}
