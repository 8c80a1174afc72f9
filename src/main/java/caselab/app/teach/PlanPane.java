package caselab.app.teach;

import caselab.app.control.CardGrid;
import caselab.app.control.Paragraph;
import caselab.app.words.Texts;
import caselab.report.page.LessonPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The plan of a lesson to read before class: minutes, board, answers, misconceptions, claims; and the class's code. */
final class PlanPane extends ScrollPane {

    private final TeachViewModel model;
    private final Texts texts;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final CardGrid columns = new CardGrid(left, right);
    private final Node code;

    PlanPane(TeachViewModel model) {
        this.model = model;
        texts = model.reader().texts();
        code = code();
        setId("teach-plan");
        setFitToWidth(true);
        getStyleClass().add("lever-scroll");
        List.of(left, right).forEach(column -> column.getStyleClass().add("teach-column"));
        columns.getStyleClass().add("teach-columns");
        setContent(columns);
        model.planProperty().subscribe(this::show);
    }

    private void show(Optional<LessonPlan> made) {
        left.getChildren().clear();
        right.getChildren().setAll(code);
        if (made.isEmpty()) {
            left.getChildren().add(Cards.card(texts.get("teach.none"), new Paragraph(texts.get("teach.none.help"))));
            return;
        }
        LessonPlan plan = made.get();
        left.getChildren().addAll(minutes(plan), claims(plan));
        right.getChildren()
                .addAll(
                        Cards.card(texts.get("teach.board"), Cards.lines(plan.board())),
                        pairs("teach.answers", plan.answers()),
                        pairs("teach.misconceptions", plan.misconceptions()));
    }

    private Node minutes(LessonPlan plan) {
        List<List<Label>> rows = new ArrayList<>();
        for (LessonPlan.Minute minute : plan.minutes()) {
            rows.add(List.of(
                    new Paragraph(texts.get("teach.fromTo", "from", minute.from(), "to", minute.to()), "muted"),
                    new Paragraph(minute.happens(), "strong"),
                    new Paragraph(minute.say())));
        }
        return Cards.card(texts.get("teach.minutes"), Cards.table(rows));
    }

    private Node pairs(String title, List<LessonPlan.Pair> pairs) {
        return Cards.card(
                texts.get(title),
                pairs.stream()
                        .map(pair -> Cards.pair(pair.first(), pair.second()))
                        .toArray(Node[]::new));
    }

    private Node claims(LessonPlan plan) {
        if (plan.claims().isEmpty()) {
            return Cards.card(texts.get("teach.claims"), new Paragraph(texts.get("teach.claims.wait"), "muted"));
        }
        List<List<Label>> rows = new ArrayList<>();
        for (LessonPlan.Claim claim : plan.claims()) {
            String share = texts.get("teach.holds", "holds", claim.holds(), "worlds", claim.worlds());
            rows.add(List.of(new Paragraph(share, "strong"), new Paragraph(claim.says())));
        }
        return Cards.card(texts.get("teach.claims"), Cards.table(rows));
    }

    private Node code() {
        TextField field = new TextField(model.classCode());
        field.setId("class-code");
        field.setPromptText("MILI-42");
        field.setAccessibleText(texts.get("teach.code"));
        field.setAccessibleHelp(texts.get("teach.code.help"));
        Label wrong = new Paragraph("", "muted");
        wrong.setId("class-code-said");
        Runnable enter = () -> wrong.setText(model.enter(field.getText()) ? "" : texts.get("teach.code.wrong"));
        field.setOnAction(_ -> enter.run());
        Button use = new Button(texts.get("teach.code.use"));
        use.setId("class-code-use");
        use.setOnAction(_ -> enter.run());
        use.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(field, use);
        row.getStyleClass().add("teach-row");
        String now = model.classCode().isEmpty()
                ? texts.get("teach.code.told")
                : texts.get("teach.code.now", "code", model.classCode());
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        return Cards.card(
                texts.get("teach.code"),
                new Paragraph(texts.get("teach.code.help")),
                row,
                wrong,
                new Paragraph(now, "muted"));
    }
}
