package caselab.app.present;

import caselab.app.chart.ChartModel;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.Playback;
import caselab.scenario.Step;
import java.util.List;
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

    private final OpenCase open;
    private final Reader reader;
    private final List<Slide> slides;
    private final Optional<Hands> hands;
    private final Playback playback;
    private final SlideText text;
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
        text = new SlideText(this);
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

    /** The words of the slide of the moment. */
    SlideText text() {
        return text;
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

    OutputChart drawing() {
        return new OutputChart(reader, slide().output(), seen.get().baseline());
    }

    /** The chart of the slide. */
    ChartModel chart() {
        return drawing().model(seen.get(), baseline.get());
    }

    /** The slide after this one; empty at the end. */
    Optional<Slide> following() {
        return place.get() + 1 < slides.size() ? Optional.of(slides.get(place.get() + 1)) : Optional.empty();
    }
}
