package caselab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes in rows, wave by wave in the order of the runs, and makes the table and the bands of them. */
final class Answer {

    /** Bytes of rows that are held at a time. */
    private static final long HELD = 64L << 20;
    /** The most and least runs of a wave. */
    private static final int MOST = 16_384;

    private static final int LEAST = 256;

    private final Question question;
    private final Workers workers;
    private final int wave;
    private final double[][] figures;
    private final List<Spread> spreads;

    Answer(Question question, int runs, Workers workers) {
        this.question = question;
        this.workers = workers;
        wave = Math.clamp(HELD / (Double.BYTES * (question.width() + 1L)), LEAST, MOST);
        figures = new double[question.figures().size()][runs];
        boolean whole = runs <= wave;
        spreads = IntStream.range(0, question.tracks().size())
                .mapToObj(i -> new Spread(question, i, whole))
                .toList();
    }

    /** How many runs are taken in at a time. */
    int wave() {
        return wave;
    }

    void add(int from, double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < figures.length; k++) {
                figures[k][from + i] = rows[i][k];
            }
        }
        for (Spread spread : spreads) {
            workers.share(question.weeks(), () -> spread.weeks(rows));
            spread.paths(rows);
        }
    }

    Ensemble build(List<Future> futures) {
        List<Column> columns = new ArrayList<>();
        for (int k = 0; k < figures.length; k++) {
            columns.add(new Column(question.figures().get(k), figures[k]));
        }
        return new Ensemble(
                new ResultTable(futures, columns),
                spreads.stream().map(Spread::band).toList());
    }
}
