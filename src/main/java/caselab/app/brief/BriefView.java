package caselab.app.brief;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.Narrow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The case brief: facts in four parts, what they feed, the words of the trade, and the way on. */
public final class BriefView extends VBox implements Screen {

    private static final double NARROW = 1116;
    /** Below this width there is no room for two columns. */
    private static final double TIGHT = 640;

    private final BriefViewModel model;
    private final Navigator navigator;
    private final BriefHead head;
    private final BriefBody body;
    private final BriefFoot foot;
    private final TermChips terms;
    private final Narrow narrow;
    private final Narrow tight;

    /**
     * The brief of a view model.
     *
     * @param next where one goes on to decide
     */
    public BriefView(BriefViewModel model, Navigator navigator, Destination next) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("brief");
        // what does not fit must not widen the window: it is what tells that room is scarce
        setMinWidth(0);
        head = new BriefHead(model);
        body = new BriefBody(model, this::follow);
        terms = new TermChips(model);
        foot = new BriefFoot(model, terms, () -> navigator.show(next));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body, foot);
        narrow = new Narrow(this, NARROW);
        tight = new Narrow(this, TIGHT);
        narrow.subscribe(_ -> fit());
        tight.subscribe(_ -> fit());
        foot.refresh();
    }

    /** In a narrow window lines become two; in a tight one all but the ways on is one column that is scrolled. */
    private void fit() {
        head.setCompact(narrow.get());
        if (tight.get()) {
            foot.setCompact(true);
            body.stack(terms);
        } else {
            body.spread();
            foot.setCompact(narrow.get());
        }
    }

    /** A lever is moved in the Studio, a number is explained among the sources, a claim shows what came of it. */
    private void follow(Feed feed) {
        switch (feed.kind()) {
            case LEVER, EVIDENCE -> navigator.show(Destination.STUDIO);
            case NUMBERS -> navigator.show(Destination.SOURCES);
            case CLAIM -> model.revealedProperty().set(true);
        }
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        List<Node> panes = new ArrayList<>(List.of(head.partBar()));
        panes.addAll(body.panes());
        panes.addAll(foot.panes());
        return panes;
    }

    @Override
    public void shown() {
        model.refresh();
        foot.refresh();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("nextCard", () -> body.step(1), "Right"),
                Action.of("previousCard", () -> body.step(-1), "Left"),
                Action.of("revealClaims", foot::fireReveal, "R"),
                Action.of("brief.ready", foot::fireReady, "Shortcut+Enter")));
        for (int place = 0; place < model.parts().size(); place++) {
            int at = place;
            actions.add(Action.of("brief.part." + (place + 1), () -> model.read(at), String.valueOf(place + 1)));
        }
        return actions;
    }
}
