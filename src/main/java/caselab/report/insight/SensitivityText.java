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
import java.util.Optional;
import java.util.stream.IntStream;

/** What matters and where it tips, in words. */
public final class SensitivityText {

    /** An interval wider than this says little. */
    private static final double ROUGH = 0.2;

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
        List<String> said = new ArrayList<>();
        if (moving.isEmpty()) {
            said.add(phrases.say("tornado.flat", "output", names.output(output.key())));
        } else {
            Lever first = lever(moving.getFirst().input().key());
            said.add(phrases.say("tornado.title", "input", names.lever(first)));
        }
        moving.forEach(bar -> said.add(bar(bar, output)));
        leftOut().ifPresent(said::add);
        return said;
    }

    /** The assumptions that have no low and high end to go to, if there are any. */
    public Optional<String> leftOut() {
        List<String> choices = scenario.assumptions().stream()
                .filter(Lever::isChoice)
                .map(names::lever)
                .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say("tornado.choices", "inputs", phrases.list(choices)));
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
        List<Part> parts = parts(indices);
        Part most = parts.getFirst();
        List<String> said = new ArrayList<>();
        said.add(phrases.say("sobol.title", "input", most.input(), "share", percent(most.all())));
        parts.forEach(part -> said.add(part(part)));
        if (most.widest() > ROUGH) {
            said.add(phrases.say(
                    "sobol.rough", "input", most.input(), "points", figures.count(Math.round(100 * most.widest()))));
        }
        return said;
    }

    /** The assumptions, the one with the largest total first. */
    private List<Part> parts(SobolIndices indices) {
        List<UncertainInput> inputs = Assumptions.of(scenario);
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> new Part(
                        names.lever(lever(inputs.get(i).key())),
                        indices.first().get(i),
                        indices.total().get(i)))
                .sorted(Comparator.comparingDouble(part -> -part.all()))
                .toList();
    }

    /** An assumption's indices as a reader can take them: with too few points a total may come out below its part. */
    private record Part(String input, SobolIndices.Index first, SobolIndices.Index total) {

        double all() {
            return Math.max(first.value(), total.value());
        }

        double allHigh() {
            return Math.max(all(), total.high());
        }

        double widest() {
            return Math.max(first.high() - first.low(), total.high() - total.low());
        }
    }

    private String part(Part part) {
        return phrases.say(
                "sobol.bar",
                "input",
                part.input(),
                "first",
                percent(part.first().value()),
                "firstLow",
                percent(part.first().low()),
                "firstHigh",
                percent(part.first().high()),
                "total",
                percent(part.all()),
                "totalLow",
                percent(part.total().low()),
                "totalHigh",
                percent(part.allHigh()));
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

    /** Whole percents of the whole; an index slightly below zero or above one is noise about it. */
    private String percent(double share) {
        return figures.value(caselab.model.Unit.SHARE, Math.clamp(Math.rint(100 * share) / 100, 0, 1));
    }

    private Lever lever(String key) {
        return scenario.lever(key).orElseThrow();
    }
}
