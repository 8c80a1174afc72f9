package caselab.experiment;

import caselab.model.Trajectory;
import java.util.List;

/** What a question keeps of a run, as one row of numbers: the figures, then the weeks of each track. */
final class Rows {

    private Rows() {}

    static double[] read(Question question, Trajectory run) {
        double[] row = new double[question.width()];
        List<Figure> figures = question.figures();
        for (int i = 0; i < figures.size(); i++) {
            row[i] = figures.get(i).measure().of(run);
        }
        int at = figures.size();
        for (Track track : question.tracks()) {
            for (int week = 0; week < question.weeks(); week++) {
                row[at++] = track.metric().weekly().at(run, track.index(), week);
            }
        }
        return row;
    }

    /** Where a track starts in a row. */
    static int start(Question question, int track) {
        return question.figures().size() + track * question.weeks();
    }
}
