package caselab.experiment;

import caselab.model.Plan;
import caselab.model.Series;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of every future: which market, for how long, and what to keep. Memory grows with what is kept.
 *
 * @param plan the market
 * @param weeks length of a run, at least one
 * @param figures one number per run each
 * @param tracks one number per run and week each
 */
public record Question(Plan plan, int weeks, List<Figure> figures, List<Track> tracks) {

    public Question {
        figures = List.copyOf(figures);
        tracks = List.copyOf(tracks);
    }

    /** A question that asks for figures alone. */
    public static Question figures(Plan plan, int weeks, List<Figure> figures) {
        return new Question(plan, weeks, figures, List.of());
    }

    /** A question that follows a single metric. */
    public static Question track(Plan plan, int weeks, Track track) {
        return new Question(plan, weeks, List.of(), List.of(track));
    }

    /** How many numbers are kept of a run: the figures, then the weeks of each track. */
    int width() {
        return figures.size() + tracks.size() * weeks;
    }

    /** The series a run must record to answer. */
    Set<Series> series() {
        Set<Series> series = EnumSet.noneOf(Series.class);
        figures.forEach(figure -> series.addAll(figure.measure().reads()));
        tracks.forEach(track -> series.addAll(track.metric().reads()));
        return series;
    }
}
