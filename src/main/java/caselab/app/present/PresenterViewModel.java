package caselab.app.present;

import caselab.app.chart.ChartModel;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.Playback;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.report.LessonText;
import caselab.scenario.Brief;
import caselab.scenario.Fact;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import caselab.scenario.TeacherNotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * A lesson on the projector: which slide, what is seen of the run, whether the picture is frozen, what only the teacher
 * sees.
 */
public final class PresenterViewModel {

    private static final int TEXT_STEP = 20;
    private static final int LEAST_TEXT = 100;
    private static final int MOST_TEXT = 200;
    private static final int FACTS = 5;

    private final OpenCase open;
    private final Reader reader;
    private final List<Slide> slides;
    private final Optional<Hands> hands;
    private final Playback playback;
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place");
    private final ReadOnlyIntegerWrapper textPercent = new ReadOnlyIntegerWrapper(this, "textPercent", LEAST_TEXT);
    private final ReadOnlyObjectWrapper<Outcome> seen;
    private final BooleanProperty frozen = new SimpleBooleanProperty(this, "frozen");
    private final BooleanProperty baseline = new SimpleBooleanProperty(this, "baseline");
    private final BooleanProperty spotlight = new SimpleBooleanProperty(this, "spotlight");
    private final BooleanProperty notes = new SimpleBooleanProperty(this, "notes");

    /** The lesson of an open case. */
    public PresenterViewModel(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        slides = Slide.of(open.scenario());
        hands = open.scenario().lesson().map(lesson -> new Hands(reader, lesson));
        playback = new Playback(open.scenario().weeks());
        seen = new ReadOnlyObjectWrapper<>(open.outcome());
        open.outcomeProperty().subscribe((_, _) -> look());
        frozen.subscribe((_, _) -> look());
    }

    private void look() {
        if (!frozen.get()) {
            seen.set(open.outcome());
            pauses();
        }
    }

    OpenCase open() {
        return open;
    }

    Reader reader() {
        return reader;
    }

    Playback playback() {
        return playback;
    }

    /** The show of hands, if the scenario has a lesson. */
    Optional<Hands> hands() {
        return hands;
    }

    /** Which slide, from 0. */
    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    Slide slide() {
        return slides.get(place.get());
    }

    /** What the class sees: the newest outcome, or the one it was frozen at. */
    ReadOnlyObjectProperty<Outcome> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    BooleanProperty frozenProperty() {
        return frozen;
    }

    BooleanProperty baselineProperty() {
        return baseline;
    }

    BooleanProperty spotlightProperty() {
        return spotlight;
    }

    BooleanProperty notesProperty() {
        return notes;
    }

    /** How large the words are, in percent. */
    ReadOnlyIntegerProperty textPercentProperty() {
        return textPercent.getReadOnlyProperty();
    }

    /** Larger words with 1, smaller with -1. */
    void scale(int by) {
        textPercent.set(Math.clamp(textPercent.get() + (long) by * TEXT_STEP, LEAST_TEXT, MOST_TEXT));
    }

    /** On by so many slides; it stays within the lesson. */
    void go(int by) {
        int next = Math.clamp(place.get() + (long) by, 0, slides.size() - 1);
        if (next != place.get()) {
            place.set(next);
            begin();
        }
    }

    /** Shows of the run what the slide wants. */
    void begin() {
        pauses();
        boolean hidden = slide().kind() == Slide.Kind.COVERED || slide().kind() == Slide.Kind.PLAYED;
        if (hidden) {
            playback.reveal(0);
        } else {
            playback.end();
        }
    }

    private void pauses() {
        slide().step()
                .filter(Step.Reveal.class::isInstance)
                .map(Step.Reveal.class::cast)
                .ifPresent(reveal -> playback.pauseAt(open.scenario().events().stream()
                        .filter(event -> reveal.pauses().contains(event.key()))
                        .flatMap(event -> event.milestone().week(seen.get().run()).stream()
                                .boxed())
                        .toList()));
    }

    /** Whether the slide has a chart. */
    boolean hasChart() {
        return slide().kind() != Slide.Kind.BRIEF && slide().kind() != Slide.Kind.POLL;
    }

    /** What stands at the top. */
    String title() {
        return switch (slide().kind()) {
            case BRIEF -> told().map(text -> text.get("headline")).orElse("");
            case POLL -> say("present.poll");
            default -> reader.name(slide().output());
        };
    }

    /** Below the title: what the numbers are. */
    String unit() {
        return hasChart() ? drawing().unit() : reader.word("title");
    }

    /** The question to the class. */
    String question() {
        boolean stopped = hasChart()
                && slide().kind() == Slide.Kind.PLAYED
                && !playback.playingProperty().get()
                && playback.untilProperty().get() > 0
                && playback.untilProperty().get() != Playback.ALL;
        return stopped ? say("present.see") : question(slide());
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
        double until = playback.untilProperty().get();
        return !hasChart() || until == Playback.ALL
                ? ""
                : say(
                        "present.week",
                        "week",
                        (int) Math.floor(until),
                        "weeks",
                        open.scenario().weeks());
    }

    /** A few facts of the brief's first part and of its numbers. */
    List<String> facts() {
        List<String> ids = new ArrayList<>();
        open.scenario().lesson().map(Lesson::brief).ifPresent(brief -> {
            ids.addAll(brief.facts(Brief.Part.SITUATION));
            ids.addAll(brief.facts(Brief.Part.NUMBERS));
        });
        return ids.stream()
                .flatMap(id -> reader.facts().find(id).stream())
                .map((Fact fact) -> fact.text(reader.texts().locale()))
                .limit(FACTS)
                .toList();
    }

    OutputChart drawing() {
        return new OutputChart(reader, slide().output(), seen.get().baseline());
    }

    /** The chart of the slide. */
    ChartModel chart() {
        return drawing().model(seen.get(), baseline.get());
    }

    /** What the teacher does now: the part of the minute plan. */
    String note() {
        return told().map(text -> text.get("teacher.class." + slide().part())).orElse("");
    }

    /** When the part begins and ends, in minutes: "8–15". */
    String minutes() {
        int from = 0;
        for (TeacherNotes.Part part : parts()) {
            if (part.key().equals(slide().part())) {
                return say("present.minutes", "from", from, "to", from + part.minutes());
            }
            from += part.minutes();
        }
        return "";
    }

    private List<TeacherNotes.Part> parts() {
        return open.scenario()
                .lesson()
                .map(lesson -> lesson.teacher().minutes())
                .orElse(List.of());
    }

    /** The question after this one; empty at the end. */
    String next() {
        return place.get() + 1 < slides.size() ? question(slides.get(place.get() + 1)) : "";
    }

    private Optional<LessonText> told() {
        return open.scenario().lesson().map(lesson -> new LessonText(lesson, reader.figures(), figures(lesson)));
    }

    private Map<String, Double> figures(Lesson lesson) {
        Map<Settings, Trajectory> played = new HashMap<>();
        return lesson.figures(seen.get().run(), wanted -> played.computeIfAbsent(wanted, this::play));
    }

    private Trajectory play(Settings settings) {
        Scenario scenario = open.scenario();
        return WeeklySimulator.play(
                scenario.plan(), scenario.plan().numbers(settings), Chance.expected(), scenario.weeks());
    }

    private String say(String key, Object... namesAndValues) {
        return reader.texts().get(key, namesAndValues);
    }
}
