package caselab.app.reading;

import caselab.app.words.Texts;
import caselab.model.Plan;
import caselab.report.Figures;
import caselab.report.LeverFigures;
import caselab.report.Scale;
import caselab.scenario.FactBase;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import javafx.util.StringConverter;

/** The scenario's words and numbers as this reader wants them. */
public record Reader(Scenario scenario, Texts texts, FactBase facts) {

    public Figures figures() {
        return texts.figures();
    }

    public String word(String key) {
        return scenario.words().get(texts.locale(), key);
    }

    /** Name of a lever. */
    public String name(Lever lever) {
        return word(lever.words() + ".name");
    }

    /** Name of an output. */
    public String name(Scenario.Output output) {
        return word("outputs." + output.key() + ".name");
    }

    /** Outputs by their names, for lists to pick from. */
    public StringConverter<Scenario.Output> outputNames() {
        return new OutputNames(this);
    }

    /** What an output is counted in, in words. */
    public String unit(Scenario.Output output) {
        return word("outputs." + output.key() + ".unit");
    }

    /** Name of the firm in question. */
    public String firm() {
        Plan plan = scenario.plan();
        return word("firms." + plan.market().firms().get(scenario.firm()).key());
    }

    /** A lever's value in words: a choice by its name, a number with its unit. */
    public String value(Lever lever, double value) {
        if (lever.isChoice()) {
            return detent(lever, (int) value);
        }
        String number = new LeverFigures(figures()).number(lever, value);
        return switch (lever.unit()) {
            case WEEK -> texts.get("unit.week", "count", number);
            case WEEKS -> texts.weeks(number);
            default -> number;
        };
    }

    /** Name of a lever's detent. */
    public String detent(Lever lever, int place) {
        return word(lever.words() + ".detents." + lever.detents().get(place).key());
    }

    /** The scale a lever's numbers are shown in, the same over its whole range. */
    public Scale scale(Lever lever) {
        return new LeverFigures(figures()).scale(lever);
    }

    public String value(Scenario.Output output, double value) {
        return figures().value(output.metric().unit(), value);
    }

    /** Whether a fact is outside history rather than the case. */
    public boolean isHistory(String fact) {
        return facts.find(fact)
                .filter(found -> found.document().grade().equals("H"))
                .isPresent();
    }
}
