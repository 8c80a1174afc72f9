package caselab.app.explore;

import caselab.app.run.Choices;
import caselab.app.run.ClaimLock;
import caselab.app.run.Inquiry;
import caselab.app.run.OpenCase;
import caselab.app.run.Outlook;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.search.Belief;
import caselab.experiment.search.Rescue;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.model.Settings;
import caselab.scenario.Scenario;
import caselab.study.ClaimStudy;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Stand;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Questions around where the levers of the open case stand, and their answers. A question is worked on when it comes
 * into sight, and again when what it is about changes.
 */
public final class ExploreViewModel {

    static final int BELIEFS = 1000;
    /** The worlds of the Studio, so that its odds and those asked for here can be compared. */
    private static final long SEED = 2015;

    private final OpenCase open;
    private final Experiments experiments;
    private final ClaimLock lock;
    private final GoalChoice goal;
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.MATTERS);
    private final MapAxes axes;
    private final FreeLevers free;
    private final Inquiry<Choices, Double> fate;
    private final Inquiry<Matters.Asked, Matters> matters;
    private final Inquiry<Tips.Asked, Tips> tips;
    private final Inquiry<Saves.Asked, Saves> saves;
    private final Inquiry<Replies.Asked, Replies> replies;
    private final Inquiry<Scenario, List<ClaimLedger>> claims;
    private final Inquiry<Replies.Asked, Believes> believes;
    private List<Question> inSight = List.of();

    /** What one would have to believe for a plan to meet a goal. */
    record Believes(Replies.Asked asked, Optional<Belief> belief) {}

    /**
     * Questions about an open case.
     *
     * @param lines makes lines of work, one per question, closed by who gave them
     * @param experiments plays the runs, closed by who gave them
     * @param lock whether what comes of the claims is kept back
     */
    public ExploreViewModel(OpenCase open, Supplier<RunScheduler> lines, Experiments experiments, ClaimLock lock) {
        this.open = open;
        this.experiments = experiments;
        this.lock = lock;
        goal = new GoalChoice(open);
        axes = new MapAxes(open.choices(), this::ask);
        free = new FreeLevers(open.scenario(), this::ask);
        fate = new Inquiry<>(lines.get());
        matters = new Inquiry<>(lines.get());
        tips = new Inquiry<>(lines.get());
        saves = new Inquiry<>(lines.get());
        replies = new Inquiry<>(lines.get());
        claims = new Inquiry<>(lines.get());
        believes = new Inquiry<>(lines.get());
        follow();
    }

    /** What is in sight is asked again when what it is about changes. */
    private void follow() {
        open.heroProperty().subscribe((_, _) -> ask());
        goal.onChange(this::ask);
        lock.revealedProperty().subscribe((_, _) -> ask());
    }

    OpenCase open() {
        return open;
    }

    GoalChoice goal() {
        return goal;
    }

    /** The question in hand. */
    ObjectProperty<Question> questionProperty() {
        return question;
    }

    /** The levers of the map. */
    MapAxes axes() {
        return axes;
    }

    /** The levers the search may move. */
    FreeLevers free() {
        return free;
    }

    /** The share of the worlds in which the firm in question survives. */
    Inquiry<Choices, Double> fate() {
        return fate;
    }

    Inquiry<Matters.Asked, Matters> matters() {
        return matters;
    }

    Inquiry<Tips.Asked, Tips> tips() {
        return tips;
    }

    Inquiry<Saves.Asked, Saves> saves() {
        return saves;
    }

    Inquiry<Replies.Asked, Replies> replies() {
        return replies;
    }

    Inquiry<Scenario, List<ClaimLedger>> claims() {
        return claims;
    }

    Inquiry<Replies.Asked, Believes> believes() {
        return believes;
    }

    /** Whether what comes of the claims is kept back. */
    ClaimLock lock() {
        return lock;
    }

    /** These questions are in sight from now on; what is not answered yet is asked. */
    void look(List<Question> questions) {
        inSight = List.copyOf(questions);
        ask();
    }

    private void ask() {
        if (inSight.isEmpty()) {
            return;
        }
        Choices choices = open.choices();
        Explore explore = explore();
        fate.ask(
                choices,
                (progress, _) -> explore.odds(new Goal.Survive(open.scenario().weeks(), 1), progress));
        inSight.forEach(this::ask);
    }

    /** Asks a question, unless it is being worked on or answered. */
    void ask(Question wanted) {
        switch (wanted) {
            case MATTERS -> askMatters();
            case TIPS -> askTips();
            case SAVES -> askSaves();
            case REPLY -> askReply();
            case CLAIMS -> askClaims();
            case BELIEVE -> askBelieve();
        }
    }

    private void askMatters() {
        Matters.Asked asked =
                new Matters.Asked(open.choices(), open.heroProperty().get());
        Explore explore = explore();
        matters.ask(asked, (progress, _) -> Matters.of(asked, explore, progress));
    }

    private void askTips() {
        Tips.Asked asked = new Tips.Asked(
                open.choices(), axes.acrossProperty().get(), axes.upProperty().get(), goal.goal());
        Explore explore = explore();
        tips.ask(asked, (progress, sketch) -> Tips.of(asked, explore, progress, sketch));
    }

    /** With every lever locked there is nothing to search. */
    private void askSaves() {
        if (free.all().isEmpty()) {
            saves.cancel();
            return;
        }
        Saves.Asked asked = new Saves.Asked(
                open.choices(), free.all(), goal.goal(), open.heroProperty().get());
        Explore explore = explore();
        saves.ask(asked, (progress, _) -> Saves.of(asked, explore, progress));
    }

    private void askReply() {
        Replies.Asked asked = new Replies.Asked(open.choices(), goal.goal());
        Explore explore = explore();
        replies.ask(asked, (progress, _) -> Replies.of(asked, explore, progress));
    }

    private void askClaims() {
        if (lock.closed()) {
            return;
        }
        Scenario scenario = open.scenario();
        claims.ask(scenario, (progress, _) -> ledger(scenario, progress));
    }

    private List<ClaimLedger> ledger(Scenario scenario, Progress progress) {
        return new ClaimStudy(scenario, experiments, Outlook.WORLDS, SEED).ledger(progress);
    }

    private void askBelieve() {
        Goal wanted = goal.goal();
        Replies.Asked asked = new Replies.Asked(open.choices(), wanted);
        Explore explore = explore();
        believes.ask(asked, (progress, _) -> new Believes(asked, explore.belief(wanted, BELIEFS, progress)));
    }

    private Explore explore() {
        return new Explore(stand(open.choices()), experiments, Outlook.WORLDS, SEED);
    }

    static Stand stand(Choices choices) {
        return new Stand(choices.scenario(), choices.values(), Settings.none());
    }

    /** Loads a cell of the map into the open case. */
    void load(int column, int row) {
        tips.answerProperty().get().ifPresent(found -> open.load(found.choices(column, row)));
    }

    /** Loads a rescue into the open case. */
    void load(Rescue rescue) {
        saves.answerProperty().get().ifPresent(found -> open.load(found.choices(rescue)));
    }

    /** Stops all that is being worked on. */
    void cancel() {
        all().forEach(Inquiry::cancel);
    }

    /** Stops for good. */
    void close() {
        all().forEach(Inquiry::close);
    }

    private List<Inquiry<?, ?>> all() {
        return List.of(fate, matters, tips, saves, replies, claims, believes);
    }
}
