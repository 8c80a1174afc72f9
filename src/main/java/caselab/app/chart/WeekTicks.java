package caselab.app.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The ticks of the week axis: every so many weeks, thinned where they would crowd, and always the last week. */
final class WeekTicks {

    private WeekTicks() {}

    static List<Integer> of(int weeks, int every, double width, double leastGap) {
        int span = Math.max(1, every);
        while (width * span / Math.max(1, weeks) < leastGap && span < weeks) {
            span *= 2;
        }
        int step = span;
        double least = leastGap * weeks / Math.max(1, width);
        IntStream regular = IntStream.iterate(0, week -> week < weeks, week -> week + step)
                .filter(week -> week == 0 || weeks - week >= least);
        return IntStream.concat(regular, IntStream.of(weeks)).boxed().toList();
    }
}
