package caselab.app.studio;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.control.Shown;
import caselab.app.reading.Change;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.Shift;
import caselab.model.Unit;
import caselab.scenario.Lever;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What moved the output, in bars and words; until that is worked out what was changed, each change with a way back. */
final class MovedPane extends VBox {

    private static final int MANY = 3;
    private static final int FEW = 2;
    private static final double LONGEST = 90;
    private static final double SHORTEST = 36;
    private static final double ONE_ROW = 900;

    private final StudioViewModel model;
    private final OpenCase open;
    private final Reader reader;
    private final HBox row = new HBox();
    private final VBox head = new VBox();
    private final Label title = new Label();
    private final Label total = new Label();
    private final FlowPane parts = new FlowPane();
    private final Button why = new Button();
    /** Stands where nothing else does yet, so that nothing jumps when it goes. */
    private final HintBar hint;
    /** The levers whose chips are shown. */
    private List<Lever> chipped = List.of();

    private boolean compact;
    private boolean tight;

    MovedPane(StudioViewModel model, Reader reader, Navigator navigator) {
        this.model = model;
        open = model.open();
        this.reader = reader;
        setId("moved");
        getStyleClass().addAll("lab-card", "changes-card");
        title.getStyleClass().add("strong");
        total.getStyleClass().addAll("caption", "muted");
        head.getChildren().addAll(title, total);
        head.getStyleClass().add("moved-head");
        head.setMinWidth(USE_PREF_SIZE);
        parts.getStyleClass().add("changes");
        parts.setPrefWrapLength(ONE_ROW);
        parts.setMinWidth(0);
        why.setText(reader.texts().get("moved.why"));
        why.getStyleClass().addAll("flat", "accent");
        why.setMinWidth(USE_PREF_SIZE);
        why.setOnAction(_ -> navigator.show(Destination.WHY));
        row.getStyleClass().add("moved-row");
        HBox.setHgrow(parts, Priority.ALWAYS);
        hint = new HintBar(open, reader);
        setTight(false);
        setMinHeight(USE_PREF_SIZE);
        model.shiftProperty().subscribe(_ -> show());
        open.sight().hintProperty().subscribe((_, _) -> show());
        open.choicesProperty().subscribe((_, _) -> show());
    }

    /** Only the largest where there is little room. */
    void setCompact(boolean narrow) {
        compact = narrow;
        show();
    }

    /** One below the other where a line has no room for all. */
    void setTight(boolean yes) {
        tight = yes;
        getChildren().clear();
        row.getChildren().clear();
        compose();
    }

    /** The hint takes the place of what was changed, as long as nothing was. */
    private void compose() {
        boolean hinted =
                open.choices().values().isEmpty() && open.sight().hintProperty().get();
        Node middle = hinted ? hint : parts;
        List<Node> all = List.of(head, middle, why);
        Pane in = tight ? this : row;
        if (!in.getChildren().equals(all)) {
            in.getChildren().setAll(all);
        }
        if (!tight && getChildren().isEmpty()) {
            getChildren().setAll(row);
        }
    }

    private void show() {
        compose();
        Optional<Shift> known = model.shiftProperty()
                .get()
                .filter(shift ->
                        shift.answers(open.choices(), open.heroProperty().get()));
        known.ifPresentOrElse(this::moved, () -> changed(open.choices()));
        why.setVisible(!open.choices().values().isEmpty());
        Shown.when(known.isPresent(), total);
    }

    private void moved(Shift shift) {
        title.setText(reader.texts().get("moved"));
        chipped = List.of();
        String difference = difference(shift, shift.total());
        total.setText(
                compact
                        ? difference
                        : reader.texts()
                                .get(
                                        "moved.total",
                                        "difference",
                                        difference,
                                        "week",
                                        open.scenario().weeks()));
        List<Shift.Part> largest =
                shift.parts().stream().limit(compact ? FEW : MANY).toList();
        double most = shift.parts().stream()
                .mapToDouble(part -> Math.abs(part.value()))
                .max()
                .orElse(1);
        parts.getChildren()
                .setAll(largest.stream().map(part -> part(shift, part, most)).toList());
        int rest = shift.parts().size() - largest.size();
        if (rest > 0 && !compact) {
            double left = shift.parts().stream()
                    .skip(largest.size())
                    .mapToDouble(Shift.Part::value)
                    .sum();
            Label others =
                    new Label(reader.texts().get("moved.rest", "count", rest, "difference", difference(shift, left)));
            others.getStyleClass().add("muted");
            parts.getChildren().add(others);
        }
    }

    private Node part(Shift shift, Shift.Part part, double most) {
        Region bar = new Region();
        bar.getStyleClass().add("part-bar");
        if (part.value() < 0) {
            bar.getStyleClass().add("negative");
        }
        if (part.lever().isEmpty()) {
            bar.getStyleClass().add("world");
        }
        double length = most == 0 ? 0 : Math.abs(part.value()) / most * (compact ? SHORTEST : LONGEST);
        bar.setMinWidth(Math.max(4, length));
        bar.setMaxWidth(Math.max(4, length));
        String name = part.lever().map(reader::name).orElse(reader.texts().get("moved.world"));
        Label words = new Label(name);
        Label value = new Label(difference(shift, part.value()));
        value.getStyleClass().add("strong");
        value.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(bar, words, value);
        line.getStyleClass().add("moved-part");
        line.maxWidthProperty().bind(parts.widthProperty());
        return line;
    }

    private String difference(Shift shift, double value) {
        Unit unit = shift.output().metric().unit();
        return reader.figures().difference(unit, value);
    }

    private void changed(Choices choices) {
        title.setText(reader.texts().get("studio.changes"));
        List<Change> moved = Change.of(reader, choices);
        if (!moved.isEmpty() && moved.stream().map(Change::lever).toList().equals(chipped)) {
            // a drag says new words on the chips that are there
            for (int i = 0; i < moved.size(); i++) {
                ((Button) parts.getChildren().get(i)).setText(moved.get(i).words());
            }
            return;
        }
        chipped = moved.stream().map(Change::lever).toList();
        parts.getChildren().setAll(moved.stream().map(this::chip).toList());
        if (moved.isEmpty()) {
            Label none = new Label(reader.texts().get("studio.changes.none"));
            none.getStyleClass().add("muted");
            parts.getChildren().add(none);
        }
    }

    private Button chip(Change change) {
        Button chip = new Button(change.words(), new FontIcon("fth-x"));
        chip.getStyleClass().addAll("chip", change.lever().kind() == Lever.Kind.ASSUMPTION ? "world" : "decision");
        chip.setAccessibleHelp(reader.texts().get("change.reset"));
        chip.setOnAction(_ -> open.reset(change.lever()));
        return chip;
    }
}
