package caselab.study;

import caselab.experiment.Experiments;
import caselab.experiment.attribution.CausalMap;
import caselab.experiment.attribution.Difference;
import caselab.experiment.attribution.Explainer;
import caselab.experiment.attribution.Player;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two runs of one scenario whose difference is to be explained.
 *
 * @param before where the levers stood
 * @param after where they stand
 * @param luckBefore luck of the first run
 * @param luckAfter luck of the second
 * @param weeks length of both
 */
public record Comparison(Stand before, Stand after, Chance luckBefore, Chance luckAfter, int weeks) {

    /** Most changes that are explained one by one. */
    public static final int MOST = 16;

    /** Two stands on the same luck, over the scenario's weeks. */
    public static Comparison of(Stand before, Stand after, Chance luck) {
        return new Comparison(before, after, luck, luck, before.scenario().weeks());
    }

    /** The decisions that differ. */
    public List<Lever> decisions() {
        return changed(scenario().decisions());
    }

    /** The assumptions that differ. */
    public List<Lever> assumptions() {
        return changed(scenario().assumptions());
    }

    private List<Lever> changed(List<Lever> levers) {
        return levers.stream()
                .filter(lever -> before.value(lever) != after.value(lever))
                .toList();
    }

    /** What differs: each decision, the assumptions together as the world, and each number set by path. */
    public Difference difference() {
        List<Player> players = new ArrayList<>();
        for (Lever lever : decisions()) {
            players.add(
                    new Player(lever.key(), lever.settings(before.value(lever)), lever.settings(after.value(lever))));
        }
        if (!assumptions().isEmpty()) {
            players.add(new Player(Player.WORLD, before.settings(assumptions()), after.settings(assumptions())));
        }
        Map<String, Double> paths = new TreeMap<>(before.raw().values());
        paths.putAll(after.raw().values());
        paths.keySet().stream()
                .filter(path -> !number(before, path).equals(number(after, path)))
                .forEach(path -> players.add(new Player(path, only(path, before), only(path, after))));
        return new Difference(common(), players, luckBefore, luckAfter);
    }

    private Settings common() {
        List<Lever> same = scenario().levers().stream()
                .filter(lever -> before.value(lever) == after.value(lever))
                .toList();
        Settings common = before.settings(same);
        for (String path : before.raw().values().keySet()) {
            common = number(before, path).equals(number(after, path)) ? common.with(only(path, before)) : common;
        }
        return common;
    }

    private static Settings only(String path, Stand stand) {
        return Settings.none().with(path, number(stand, path));
    }

    /** The number a run plays with, whether set by path, by a lever or by the market. */
    private static Double number(Stand stand, String path) {
        return stand.scenario()
                .plan()
                .numbers(stand.settings())[stand.scenario().plan().paths().slot(path)];
    }

    /** Explains the difference in an output. */
    public Explainer explainer(Scenario.Output output, Experiments experiments) {
        return new Explainer(scenario().plan(), weeks, ScenarioFigures.track(output), experiments);
    }

    /** Which mechanisms of the firm in question, or of the market, carried the difference. */
    public CausalMap map(Scenario.Output output) {
        return new CausalMap(
                scenario().plan(),
                weeks,
                difference(),
                ScenarioFigures.track(output),
                scenario().product(),
                scenario().firm());
    }

    private Scenario scenario() {
        return before.scenario();
    }
}
