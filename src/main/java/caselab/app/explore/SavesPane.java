package caselab.app.explore;

import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.experiment.search.Rescue;
import caselab.report.insight.SearchText;
import caselab.scenario.Lever;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What would save it? The smallest changes that meet a goal, or that there is none. */
final class SavesPane implements QuestionPane {

    private final ExploreViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final Consumer<Rescue> load;
    private final Card card;
    private final HBox wide = new HBox();
    private final VBox tall = new VBox();
    private final VBox asking;
    private final VBox found = new VBox();
    private final OddsBySize sizes;
    private final GoalPane goal;
    private boolean compact;
    private boolean stacked;

    SavesPane(ExploreViewModel model, Reader reader, Consumer<Rescue> load) {
        this.model = model;
        this.reader = reader;
        this.load = load;
        texts = reader.texts();
        card = new Card(reader, Question.SAVES, model.saves(), () -> model.ask(Question.SAVES));
        card.setId("saves");
        card.about(texts.get("explore.saves.about"));
        goal = new GoalPane(model.goal(), reader);
        asking = new VBox(goal, Card.label(texts.get("explore.free"), "small", "muted"), levers());
        sizes = new OddsBySize(reader);
        asking.getStyleClass().add("rescue-asking");
        found.getStyleClass().add("rescue-found");
        wide.getStyleClass().add("rescue-parts");
        tall.getStyleClass().add("rescue-parts");
        HBox.setHgrow(found, Priority.ALWAYS);
        lay();
        card.widthProperty().subscribe((_, _) -> fit());
        model.saves().answerProperty().subscribe(saves -> saves.ifPresent(this::show));
    }

    private FlowPane levers() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        reader.scenario().decisions().forEach(lever -> chips.getChildren().add(chip(lever)));
        return chips;
    }

    /** Ticked, the search may move it; otherwise it is locked. */
    private ToggleButton chip(Lever lever) {
        ToggleButton chip = new ToggleButton(reader.name(lever));
        chip.setId("free-" + lever.key());
        chip.getStyleClass().add("lever-chip");
        chip.setSelected(model.free().contains(lever));
        chip.selectedProperty().subscribe(on -> {
            chip.setGraphic(new FontIcon(on ? "fth-check" : "fth-lock"));
            chip.setAccessibleText(
                    texts.get(on ? "explore.free.lever" : "explore.locked.lever", "lever", reader.name(lever)));
            model.free().set(lever, on);
            if (model.free().all().isEmpty()) {
                found.getChildren().setAll(Card.label(texts.get("explore.locked")));
            }
        });
        return chip;
    }

    private void show(Saves saves) {
        SearchText text = new SearchText(ExploreViewModel.stand(saves.asked().choices()), texts.locale());
        List<String> said = text.rescues(
                saves.rescues(), saves.asked().levers(), saves.asked().goal());
        card.about(text.goal(saves.asked().goal()));
        found.getChildren().setAll(Card.label(said.getFirst(), "strong"));
        if (saves.rescues().found().isEmpty()) {
            int sizesSaid = saves.rescues().unneeded() ? 0 : sizes.said(saves.rescues());
            said.subList(1, said.size() - sizesSaid)
                    .forEach(words -> found.getChildren().add(Card.label(words)));
        } else {
            RescueList list = new RescueList(reader, saves, text, load);
            list.setCompact(compact);
            found.getChildren().add(list);
        }
        sizes.show(saves);
        fit();
    }

    /** Side by side while there is room for all parts. */
    private void fit() {
        double needed = asking.prefWidth(-1) + found.minWidth(-1) + sizes.prefWidth(-1) + 2 * wide.getSpacing();
        boolean now = compact
                || needed
                        > card.getWidth()
                                - card.getInsets().getLeft()
                                - card.getInsets().getRight();
        if (now != stacked) {
            stacked = now;
            lay();
        }
    }

    private void lay() {
        Pane parts = stacked ? tall : wide;
        parts.getChildren().setAll(asking, found, sizes);
        card.getChildren().removeAll(wide, tall);
        card.getChildren().add(parts);
    }

    @Override
    public void setCompact(boolean little) {
        compact = little;
        fit();
        for (Node part : found.getChildren()) {
            if (part instanceof RescueList list) {
                list.setCompact(compact);
            }
        }
    }

    @Override
    public Parent view() {
        return card;
    }

    @Override
    public Node start() {
        Node first = found.lookup("#load-0");
        return first == null ? goal.getChildren().get(1) : first;
    }
}
