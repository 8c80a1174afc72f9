package caselab.report.insight;

import caselab.experiment.sampling.UncertainInput;
import caselab.experiment.search.Belief;
import caselab.experiment.search.BestReply;
import caselab.experiment.search.Rescue;
import caselab.experiment.search.Rescues;
import caselab.model.Unit;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
import caselab.study.Goal;
import caselab.study.Rivals;
import caselab.study.Stand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What saves it, what the rival does, and what one would have to believe, in words. */
public final class SearchText {

    private final Stand stand;
    private final Scenario scenario;
    private final CaseNames names;
    private final Phrases phrases;

    /** Words about searches from where the levers stand. */
    public SearchText(Stand stand, Locale locale) {
        this.stand = stand;
        scenario = stand.scenario();
        names = new CaseNames(scenario, locale);
        phrases = names.phrases();
    }

    /** The goal. */
    public String goal(Goal goal) {
        String odds = CaseNames.ofHundred(goal.odds());
        return switch (goal) {
            case Goal.Survive survive ->
                phrases.say(
                        "goal.survive", "firm", names.firm(scenario.firm()), "weeks", survive.weeks(), "odds", odds);
            case Goal.Reach reach ->
                phrases.say(
                        reach.atMost() ? "goal.atMost" : "goal.reach",
                        "output",
                        names.output(reach.output().key()),
                        "value",
                        names.figures().value(reach.output().metric().unit(), reach.value()),
                        "odds",
                        odds);
        };
    }

    /** What a search for rescues came to: what it found, or that there is nothing and which limit is nearest. */
    public List<String> rescues(Rescues rescues, List<Lever> levers, Goal goal) {
        List<String> said = new ArrayList<>();
        said.add(phrases.say("rescue.now", "odds", CaseNames.ofHundred(rescues.odds())));
        if (rescues.unneeded()) {
            said.add(phrases.say("rescue.unneeded"));
            return said;
        }
        rescues.found().forEach(rescue -> said.add(rescue(rescue, levers)));
        if (rescues.found().isEmpty()) {
            none(rescues, levers, goal, said);
        }
        sizes(rescues, levers, said);
        return said;
    }

    /** One rescue. */
    public String rescue(Rescue rescue, List<Lever> levers) {
        return phrases.say(
                rescue.confirmed() ? "rescue.found" : "rescue.short",
                "changes",
                names.changes(stand, levers, rescue.values()),
                "detents",
                detents(rescue.effort()),
                "odds",
                CaseNames.ofHundred(rescue.odds()),
                "fresh",
                CaseNames.ofHundred(rescue.fresh()));
    }

    private void none(Rescues rescues, List<Lever> levers, Goal goal, List<String> said) {
        said.add(phrases.say(goal instanceof Goal.Survive ? "rescue.none.survive" : "rescue.none.goal"));
        said.add(
                rescues.best().effort() == 0
                        ? phrases.say("rescue.nearest")
                        : phrases.say(
                                "rescue.best",
                                "changes",
                                names.changes(stand, levers, rescues.best().values()),
                                "odds",
                                CaseNames.ofHundred(rescues.best().odds())));
        rescues.nearest()
                .ifPresent(limit -> said.add(phrases.say(
                        "rescue.limit",
                        "lever",
                        names.lever(levers.get(limit.dial())),
                        "value",
                        names.value(levers.get(limit.dial()), limit.value()),
                        "gain",
                        CaseNames.ofHundred(limit.gain()))));
    }

    private void sizes(Rescues rescues, List<Lever> levers, List<String> said) {
        for (int size = 0; size < rescues.bySize().size(); size++) {
            Rescues.Best best = rescues.bySize().get(size);
            if (size > 0 && best.equals(rescues.bySize().get(size - 1))) {
                continue;
            }
            said.add(phrases.say(
                    size == 0 ? "rescue.size.none" : size == 1 ? "rescue.size.one" : "rescue.size.more",
                    "size",
                    size,
                    "changes",
                    names.changes(stand, levers, best.values()),
                    "odds",
                    CaseNames.ofHundred(best.odds())));
        }
    }

    /** At most one decimal, rounded up so that no change seems smaller than it is. */
    static String detents(double effort) {
        return new BigDecimal(effort - 1e-9)
                .setScale(1, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What one would have to believe; empty stands for a plan that never works. */
    public List<String> belief(Optional<Belief> found, Goal goal) {
        return found.map(belief -> belief.free() ? List.of(unbounded(belief, goal)) : box(belief, goal))
                .orElseGet(() -> List.of(phrases.say("belief.never")));
    }

    /** Where a search of more worlds may find what these did not show: no bound, and the goal is not met. */
    public Optional<String> moreWorlds(Optional<Belief> found, Goal goal) {
        return found.filter(belief -> belief.free() && isShort(belief.base(), goal))
                .map(_ -> phrases.say("belief.more"));
    }

    private String unbounded(Belief belief, Goal goal) {
        return phrases.say(
                isShort(belief.base(), goal) ? "belief.none" : "belief.free",
                "base",
                CaseNames.ofHundred(belief.base()),
                "goal",
                CaseNames.ofHundred(goal.odds()));
    }

    private List<String> box(Belief belief, Goal goal) {
        List<UncertainInput> inputs = Assumptions.of(scenario);
        List<String> bounds = belief.bounds().stream()
                .map(bound -> bound(inputs.get(bound.input()), bound))
                .toList();
        List<String> said = new ArrayList<>();
        said.add(phrases.say("belief.box", "bounds", phrases.list(bounds)));
        said.add(shares(belief, goal));
        Belief.Bound first = belief.bounds().getFirst();
        if (bounds.size() > 1) {
            said.add(phrases.say(
                    "belief.matters",
                    "input",
                    names.lever(lever(inputs.get(first.input()))),
                    "without",
                    CaseNames.ofHundred(first.without())));
        }
        return said;
    }

    private String shares(Belief belief, Goal goal) {
        return phrases.say(
                isShort(belief.density(), goal) ? "belief.short" : "belief.shares",
                "density",
                CaseNames.ofHundred(belief.density()),
                "base",
                CaseNames.ofHundred(belief.base()),
                "goal",
                CaseNames.ofHundred(goal.odds()),
                "coverage",
                CaseNames.ofHundred(belief.coverage()));
    }

    /** Whether a share of worlds is below the goal's in the whole worlds of a hundred that a reader sees. */
    private static boolean isShort(double share, Goal goal) {
        return Math.round(100 * share) < Math.round(100 * goal.odds());
    }

    private String bound(UncertainInput input, Belief.Bound bound) {
        Lever lever = lever(input);
        boolean low = bound.low() > Double.NEGATIVE_INFINITY;
        boolean high = bound.high() < Double.POSITIVE_INFINITY;
        return phrases.say(
                low && high ? "belief.both" : low ? "belief.low" : "belief.high",
                "input",
                names.lever(lever),
                "low",
                low ? names.value(lever, lever.snap(bound.low())) : "",
                "high",
                high ? names.value(lever, lever.snap(bound.high())) : "");
    }

    /** What a rival replies, and whether the plan survives it. */
    public List<String> reply(BestReply reply, Rivals rivals, Goal goal) {
        String level = phrases.say("reply." + reply.level().name().toLowerCase(Locale.ROOT));
        String changes = names.changes(stand, rivals.moves(), reply.values());
        List<String> said = new ArrayList<>();
        said.add(phrases.say(
                changes.isEmpty() ? "reply.stays" : "reply.moves",
                "level",
                level,
                "firm",
                names.firm(rivals.firm()),
                "changes",
                changes,
                "profitBefore",
                yuan(reply.before().profit()),
                "profitAfter",
                yuan(reply.after().profit()),
                "before",
                CaseNames.ofHundred(reply.before().odds()),
                "after",
                CaseNames.ofHundred(reply.after().odds())));
        boolean stood = reply.before().odds() >= goal.odds();
        boolean stands = reply.after().odds() >= goal.odds();
        said.add(phrases.say(stands ? "reply.survives" : stood ? "reply.fails" : "reply.failed"));
        return said;
    }

    /** For a scenario in which nobody can reply. */
    public String noRival() {
        return phrases.say("reply.none");
    }

    private String yuan(double value) {
        return names.figures().value(Unit.YUAN, value);
    }

    private Lever lever(UncertainInput input) {
        return scenario.lever(input.key()).orElseThrow();
    }
}
