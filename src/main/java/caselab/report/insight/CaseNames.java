package caselab.report.insight;

import caselab.experiment.attribution.Player;
import caselab.report.Figures;
import caselab.report.LeverFigures;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names and numbers of a scenario in a reader's language. */
final class CaseNames {

    private static final String ONE = "1";

    private final Scenario scenario;
    private final Locale locale;
    private final Phrases phrases;
    private final Figures figures;

    CaseNames(Scenario scenario, Locale locale) {
        this.scenario = scenario;
        this.locale = locale;
        phrases = new Phrases(locale);
        figures = new Figures(locale);
    }

    Phrases phrases() {
        return phrases;
    }

    Figures figures() {
        return figures;
    }

    String lever(Lever lever) {
        return word(lever.words() + ".name");
    }

    /** The value of a lever: its name if it is a choice, else its number and unit. */
    String value(Lever lever, double value) {
        if (!lever.isChoice()) {
            return number(lever, new LeverFigures(figures).number(lever, value));
        }
        return word(lever.words() + ".detents." + lever.choice(value));
    }

    private String number(Lever lever, String number) {
        return switch (lever.unit()) {
            case WEEK -> phrases.say("counted.week", "count", number);
            case WEEKS -> weeks(number);
            default -> number;
        };
    }

    /** So many weeks. */
    String weeks(String count) {
        return phrases.say(ONE.equals(count) ? "counted.weeks.one" : "counted.weeks", "count", count);
    }

    /** So many detents. */
    String detents(String count) {
        return phrases.say(ONE.equals(count) ? "counted.detents.one" : "counted.detents", "count", count);
    }

    /** The name of something that differs between two runs. */
    String player(Player player) {
        return switch (player.key()) {
            case Player.WORLD -> phrases.say("player.world");
            case Player.LUCK -> phrases.say("player.luck");
            default -> scenario.lever(player.key()).map(this::lever).orElse(player.key());
        };
    }

    String output(String key) {
        return word("outputs." + key + ".name");
    }

    String firm(int firm) {
        return word("firms." + scenario.plan().market().firms().get(firm).key());
    }

    String claim(String key) {
        return word("claims." + key);
    }

    /** What levers change from where they stand: OEM share 0 % → 40 %, and so on; empty if nothing moves. */
    String changes(Stand stand, List<Lever> levers, List<Double> values) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < levers.size(); i++) {
            Lever lever = levers.get(i);
            if (values.get(i) != stand.value(lever)) {
                said.add(phrases.say(
                        "change",
                        "lever",
                        lever(lever),
                        "from",
                        value(lever, stand.value(lever)),
                        "to",
                        value(lever, values.get(i))));
            }
        }
        return phrases.list(said);
    }

    /** A share of worlds out of a hundred: none or all only if it is so. */
    static String ofHundred(double share) {
        long rounded = Math.round(100 * share);
        return String.valueOf(share > 0 && share < 1 ? Math.clamp(rounded, 1, 99) : (int) rounded);
    }

    private String word(String key) {
        return scenario.words().get(locale, key);
    }
}
