package caselab.scenario;

import caselab.model.Settings;
import caselab.model.Trajectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The figures of a lesson over many settings of its levers, each played once. */
final class LessonRuns {

    private static final int SAMPLES = 150;

    private final Scenario scenario;
    private final Lesson lesson;
    private final Map<Settings, Trajectory> references = new HashMap<>();

    LessonRuns(Scenario scenario) {
        this.scenario = scenario;
        lesson = scenario.lesson().orElseThrow();
    }

    Map<String, Double> figures(Settings settings) {
        return lesson.figures(
                Shipped.run(scenario, settings, scenario.weeks()),
                other -> references.computeIfAbsent(other, under -> Shipped.run(scenario, under, scenario.weeks())));
    }

    /** As told, each named value, pairs of them, what the lesson itself proposes, and an even spread. */
    List<Map<String, Double>> search() {
        List<Settings> all = new ArrayList<>();
        all.add(Settings.none());
        List<List<Settings>> byLever =
                scenario.decisions().stream().map(LessonRuns::values).toList();
        byLever.forEach(all::addAll);
        for (int i = 0; i < byLever.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Settings a : byLever.get(i)) {
                    byLever.get(j).forEach(b -> all.add(a.with(b)));
                }
            }
        }
        lesson.poll().choices().values().forEach(moves -> all.add(moves.settings(scenario)));
        scenario.assumptions().forEach(lever -> all.addAll(values(lever)));
        all.addAll(LeverSamples.of(scenario, SAMPLES, 11));
        return all.stream().distinct().map(this::figures).toList();
    }

    private static List<Settings> values(Lever lever) {
        DoubleStream values = !lever.detents().isEmpty()
                ? lever.detents().stream().mapToDouble(Lever.Detent::value)
                : IntStream.rangeClosed(0, 4).mapToDouble(i -> lever.low() + i * (lever.high() - lever.low()) / 4);
        return values.map(lever::snap).distinct().mapToObj(lever::settings).toList();
    }
}
