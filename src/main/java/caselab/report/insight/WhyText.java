package caselab.report.insight;

import caselab.experiment.attribution.CausalMap;
import caselab.experiment.attribution.Explanation;
import caselab.experiment.attribution.Interplay;
import caselab.experiment.attribution.Player;
import caselab.experiment.attribution.Shares;
import caselab.model.Unit;
import caselab.model.mechanism.Mechanism;
import caselab.study.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Why two runs differ, in words: each sentence from a template filled with figures of the explanation. */
public final class WhyText {

    private static final double WORTH_SAYING = 0.05;
    private static final double SAME = 0.01;
    private static final int FEW = 3;

    private final Explanation why;
    private final Shares shares;
    private final CaseNames names;
    private final Phrases phrases;
    private final Unit unit;
    private final int end;

    /** The words of an explanation of two runs. */
    public WhyText(Comparison comparison, Explanation why, Locale locale) {
        this.why = why;
        shares = why.shares();
        names = new CaseNames(comparison.before().scenario(), locale);
        phrases = names.phrases();
        unit = why.track().metric().unit();
        end = why.end();
    }

    /** The finding in one line. */
    public String title() {
        if (why.difference().nothing()) {
            return phrases.say("why.nothing");
        }
        if (shares.difference(end) == 0) {
            return phrases.say("why.same", "output", output(), "after", bars().end());
        }
        int most = IntStream.range(0, shares.players())
                .boxed()
                .max(java.util.Comparator.comparingDouble(i -> shares.of(i, end) * Math.signum(shares.difference(end))))
                .orElseThrow();
        Bars bars = bars();
        List<String> even = IntStream.range(0, shares.players())
                .filter(i -> bars.bars().get(i).equals(bars.bars().get(most)))
                .mapToObj(this::player)
                .toList();
        return phrases.say(
                even.size() == 1 ? "why.title" : "why.even",
                "lever",
                phrases.list(even),
                "difference",
                bars.difference());
    }

    /** The bars as they are printed, one per player. */
    public Bars bars() {
        return Bars.of(names.figures(), unit, shares.column(end), shares.nobody(end), shares.everybody(end));
    }

    /** Names of the bars. */
    public List<String> players() {
        return IntStream.range(0, shares.players()).mapToObj(this::player).toList();
    }

    /** Where the difference comes from: the ends, and each bar. */
    public List<String> sources() {
        List<String> said = new ArrayList<>();
        Bars bars = bars();
        said.add(phrases.say(
                "why.ends", "output", output(), "week", weeks(), "before", bars.start(), "after", bars.end()));
        youAndTheWorld(said);
        for (int i = 0; i < shares.players(); i++) {
            said.add(phrases.say(
                    "why.bar", "lever", player(i), "amount", bars.bars().get(i), "week", weeks()));
        }
        alone(said);
        said.addAll(together());
        return said;
    }

    /** The two that do most together, or take most from each other; empty if that is next to nothing. */
    public List<String> together() {
        List<String> said = new ArrayList<>();
        shares.interplay().flatMap(interplay -> interplay.largest(end)).ifPresent(pair -> together(pair, said));
        return said;
    }

    private void youAndTheWorld(List<String> said) {
        double world = 0;
        double you = 0;
        for (int i = 0; i < shares.players(); i++) {
            String key = why.difference().players().get(i).key();
            world += key.equals(Player.WORLD) ? shares.of(i, end) : 0;
            you += key.equals(Player.WORLD) || key.equals(Player.LUCK) ? 0 : shares.of(i, end);
        }
        if (world != 0 && you != 0) {
            said.add(phrases.say("why.you", "you", amount(you), "world", amount(world)));
        }
    }

    /** Levers that do little alone and much in this run, or the other way round. */
    private void alone(List<String> said) {
        double worth = WORTH_SAYING * Math.abs(shares.difference(end));
        for (int i = 0; i < shares.players() && shares.players() > 1; i++) {
            if (Math.abs(shares.of(i, end) - shares.alone(i, end)) > worth) {
                said.add(phrases.say(
                        "why.alone",
                        "lever",
                        player(i),
                        "alone",
                        amount(shares.alone(i, end)),
                        "share",
                        amount(shares.of(i, end))));
            }
        }
    }

    private void together(Interplay.Pair pair, List<String> said) {
        if (Math.abs(pair.value()) > WORTH_SAYING * Math.abs(shares.difference(end))) {
            said.add(phrases.say(
                    pair.value() > 0 ? "why.together" : "why.against",
                    "first",
                    player(pair.first()),
                    "second",
                    player(pair.second()),
                    "amount",
                    names.figures().amount(unit, Math.abs(pair.value()))));
        }
    }

    /** When it came about. Weeks count from 0. */
    public List<String> moments() {
        List<String> said = new ArrayList<>();
        why.moments()
                .apart()
                .ifPresentOrElse(
                        week -> said.add(phrases.say("why.apart", "week", week)),
                        () -> said.add(phrases.say("why.never")));
        why.moments().decisive().ifPresent(week -> said.add(phrases.say("why.decisive", "week", week)));
        for (int i = 0; i < shares.players(); i++) {
            String name = player(i);
            why.decisive().get(i).ifPresent(week -> said.add(phrases.say("why.lever", "lever", name, "week", week)));
        }
        return said;
    }

    /** The mechanisms that carried most of it, and how to read them: a sentence for each that is {@link #telling}. */
    public List<String> carriers(CausalMap map) {
        List<String> said = new ArrayList<>();
        telling(map)
                .forEach(carried -> said.add(phrases.say(
                        "mechanism." + carried.mechanism().name().toLowerCase(Locale.ROOT)
                                + (carried.value() > 0 ? ".up" : ".down"),
                        "amount",
                        amount(carried.value()),
                        "week",
                        weeks())));
        if (!said.isEmpty()) {
            said.add(note());
        }
        return said;
    }

    /** How the mechanisms are to be read: their amounts overlap. */
    public String note() {
        return phrases.say("mechanism.note");
    }

    /** The few mechanisms worth a sentence, the largest first. */
    public List<CausalMap.Carried> telling(CausalMap map) {
        double worth = WORTH_SAYING * Math.abs(shares.difference(end));
        List<CausalMap.Carried> all = map.carried(end);
        return all.stream()
                .filter(carried -> Math.abs(carried.value()) > worth && !followsChoice(carried, all))
                .limit(FEW)
                .toList();
    }

    /** What is sold where nothing is scarce only passes on what was chosen. */
    private static boolean followsChoice(CausalMap.Carried carried, List<CausalMap.Carried> all) {
        return carried.mechanism() == Mechanism.SUPPLY
                && all.stream()
                        .filter(other -> other.mechanism() == Mechanism.CHOICE)
                        .anyMatch(choice ->
                                Math.abs(choice.value() - carried.value()) < SAME * Math.abs(carried.value()));
    }

    /** How sure: luck, and whether the shares are exact. */
    public List<String> certainty() {
        List<String> said = new ArrayList<>();
        if (why.difference().players().stream().anyMatch(p -> p.key().equals(Player.LUCK))) {
            said.add(phrases.say("why.luck"));
        }
        why.spread()
                .ifPresent(spread -> said.add(
                        phrases.say("why.spread", "amount", names.figures().amount(unit, spread))));
        double error = IntStream.range(0, shares.players())
                .mapToDouble(i -> shares.standardError(i, end))
                .max()
                .orElse(0);
        said.add(
                shares.exact()
                        ? phrases.say("why.exact", "runs", shares.asked())
                        : phrases.say(
                                "why.sampled",
                                "runs",
                                shares.asked(),
                                "error",
                                names.figures().amount(unit, error)));
        return said;
    }

    /** What an attribution is not. */
    public String footer() {
        return phrases.say("footer");
    }

    private String player(int i) {
        return names.player(why.difference().players().get(i));
    }

    private String output() {
        return names.output(why.track().key());
    }

    /** Weeks of the run: the end of the last week. */
    private int weeks() {
        return shares.columns();
    }

    private String amount(double value) {
        return names.figures().difference(unit, value);
    }
}
