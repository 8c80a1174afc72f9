package caselab.report.insight;

import caselab.experiment.sampling.UncertainInput;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.experiment.sensitivity.HeatMap;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Tornado;
import caselab.report.Figures;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What matters and where it tips, in words. */
public final class SensitivityText {

    private final Scenario scenario;
    private final CaseNames names;
    private final Phrases phrases;
    private final Figures figures;

    /** Words for a scenario. */
    public SensitivityText(Scenario scenario, Locale locale) {
        this.scenario = scenario;
        names = new CaseNames(scenario, locale);
        phrases = names.phrases();
        figures = names.figures();
    }

    /** The finding, then one sentence per input that moves the output. */
    public List<String> tornado(Tornado tornado, Scenario.Output output) {
        List<Tornado.Bar> moving = tornado.bars().stream()
                .filter(bar -> bar.atLow() != tornado.present() || bar.atHigh() != tornado.present())
                .toList();
        if (moving.isEmpty()) {
            return List.of(phrases.say("tornado.flat", "output", names.output(output.key())));
        }
        List<String> said = new ArrayList<>();
        said.add(phrases.say(
                "tornado.title",
                "input",
                names.lever(lever(moving.getFirst().input().key()))));
        moving.forEach(bar -> said.add(bar(bar, output)));
        return said;
    }

    private String bar(Tornado.Bar bar, Scenario.Output output) {
        Lever lever = lever(bar.input().key());
        return phrases.say(
                "tornado.bar",
                "input",
                names.lever(lever),
                "low",
                names.value(lever, bar.input().low()),
                "high",
                names.value(lever, bar.input().high()),
                "output",
                names.output(output.key()),
                "atLow",
                figures.value(output.metric().unit(), bar.atLow()),
                "atHigh",
                figures.value(output.metric().unit(), bar.atHigh()));
    }

    /** The finding, then one sentence per assumption, the one with the largest total first. */
    public List<String> sobol(SobolIndices indices, Scenario.Output output) {
        if (indices.variance() == 0) {
            return List.of(phrases.say("sobol.flat", "output", names.output(output.key())));
        }
        List<UncertainInput> inputs = Assumptions.of(scenario);
        List<Integer> order = IntStream.range(0, inputs.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -indices.total().get(i).value()))
                .toList();
        int top = IntStream.range(0, inputs.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> indices.first().get(i).value()))
                .orElseThrow();
        List<String> said = new ArrayList<>();
        said.add(phrases.say(
                "sobol.title",
                "input",
                names.lever(lever(inputs.get(top).key())),
                "share",
                percent(indices.first().get(top).value())));
        order.forEach(i -> said.add(index(
                names.lever(lever(inputs.get(i).key())),
                indices.first().get(i),
                indices.total().get(i))));
        return said;
    }

    private String index(String input, SobolIndices.Index first, SobolIndices.Index total) {
        return phrases.say(
                "sobol.bar",
                "input",
                input,
                "first",
                percent(first.value()),
                "firstLow",
                percent(first.low()),
                "firstHigh",
                percent(first.high()),
                "total",
                percent(total.value()),
                "totalLow",
                percent(total.low()),
                "totalHigh",
                percent(total.high()));
    }

    /** In how much of the map the goal is met in half of the worlds. */
    public String map(HeatMap map) {
        int columns = map.across().length;
        int rows = map.up().length;
        long cells = IntStream.range(0, columns * rows)
                .filter(k -> map.at(k % columns, k / columns) >= 0.5)
                .count();
        if (cells == 0 || cells == (long) columns * rows) {
            return phrases.say(cells == 0 ? "map.none" : "map.all");
        }
        return phrases.say("map.tips", "cells", figures.count(cells), "all", figures.count((long) columns * rows));
    }

    /** A claim over the plausible worlds: how often it holds, and what decides it. */
    public List<String> claim(ClaimLedger ledger) {
        List<String> said = new ArrayList<>();
        said.add(
                phrases.say("claim.holds", "claim", stripped(names.claim(ledger.claim())), "odds", ledger.ofHundred()));
        ledger.deciding()
                .ifPresent(deciding -> said.add(phrases.say(
                        "claim.deciding",
                        "input",
                        names.lever(lever(
                                Assumptions.of(scenario).get(deciding.input()).key())),
                        "low",
                        CaseNames.ofHundred(deciding.whenLow()),
                        "high",
                        CaseNames.ofHundred(deciding.whenHigh()))));
        return said;
    }

    /** Without the full stop, since the sentence goes on. */
    private static String stripped(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("。")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }

    /** Whole percents; an index slightly below zero is noise about zero. */
    private String percent(double share) {
        return figures.value(caselab.model.Unit.SHARE, Math.max(0, Math.rint(100 * share) / 100));
    }

    private Lever lever(String key) {
        return scenario.lever(key).orElseThrow();
    }
}
