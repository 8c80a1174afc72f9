package caselab.report.page;

import caselab.model.Unit;
import caselab.report.Figures;
import caselab.report.LeverFigures;
import caselab.report.draw.Faces;
import caselab.scenario.FactBase;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.scenario.Words;
import java.util.Locale;

/**
 * The language a page is written in, and what it may cite.
 *
 * @param language its language
 * @param words the words of pages
 * @param figures its numbers
 * @param faces what it is set in
 * @param facts what the cases say
 * @param cases names of the cases
 */
public record Edition(Locale language, PageWords words, Figures figures, Faces faces, FactBase facts, Words cases) {

    /** An edition of pages on this library's cases. */
    public static Edition of(Locale language, ScenarioLibrary library) {
        return new Edition(
                language,
                new PageWords(language),
                new Figures(language),
                Faces.of(language),
                library.facts(),
                library.caseWords());
    }

    String say(String key, Object... namesAndValues) {
        return words.get(key, namesAndValues);
    }

    /** The code of a class's own variant, if it is in a code's world or one is given. */
    String mark(Scenario scenario, String given) {
        String code = scenario.classCode().isEmpty() ? given : scenario.classCode();
        return code.isEmpty() ? "" : say("page.variant", "code", code);
    }

    String word(Scenario scenario, String key) {
        return scenario.words().get(language, key);
    }

    /** Case and scenario: "Hali-Power / MiLi › The 49.9 shock". */
    String place(Scenario scenario) {
        return say(
                "page.place",
                "case",
                cases.get(language, "cases." + scenario.caseId() + ".title"),
                "scenario",
                word(scenario, "title"));
    }

    String firm(Scenario scenario) {
        return word(
                scenario,
                "firms." + scenario.plan().market().firms().get(scenario.firm()).key());
    }

    String name(Scenario scenario, Lever lever) {
        return word(scenario, lever.words() + ".name");
    }

    /** A lever's value in words: a choice by its name, a number with its unit. */
    String value(Scenario scenario, Lever lever, double value) {
        if (lever.isChoice()) {
            return word(scenario, lever.words() + ".detents." + lever.choice(value));
        }
        String number = new LeverFigures(figures).number(lever, value);
        return switch (lever.unit()) {
            case WEEK -> say("unit.week", "count", number);
            case WEEKS -> say(number.equals("1") ? "unit.weeks.one" : "unit.weeks", "count", number);
            default -> number;
        };
    }

    String name(Scenario scenario, Scenario.Output output) {
        return word(scenario, "outputs." + output.key() + ".name");
    }

    String unit(Scenario scenario, Scenario.Output output) {
        return word(scenario, "outputs." + output.key() + ".unit");
    }

    String value(Scenario.Output output, double value) {
        return value(output.metric().unit(), value);
    }

    String value(Unit unit, double value) {
        return figures.value(unit, value);
    }
}
