package caselab.app.studio;

import caselab.app.control.Shown;
import caselab.app.part.TheoryCardView;
import caselab.app.part.TheoryText;
import caselab.app.reading.Reader;
import caselab.scenario.TheoryCard;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The scenario's theory cards: beside the chart where there is room, in its place where there is not. */
final class TheoryPane extends ScrollPane {

    private final StudioViewModel model;
    private final Reader reader;
    private final Node chart;
    private final List<TheoryCardView> cards = new ArrayList<>();
    private boolean narrow;

    TheoryPane(StudioViewModel model, Reader reader, Node chart) {
        this.model = model;
        this.reader = reader;
        this.chart = chart;
        setId("theory");
        getStyleClass().addAll("theory-pane", "lever-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        String equation = reader.texts().get("theory.equation");
        String leaves = reader.texts().get("theory.leaves");
        theory().forEach(card -> cards.add(new TheoryCardView(text(card), equation, leaves)));
        VBox body = new VBox();
        body.getStyleClass().add("theory-cards");
        body.getChildren().setAll(cards);
        setContent(body);
        model.open().outcomeProperty().subscribe((_, _) -> refresh());
        model.open().theoryShownProperty().subscribe(_ -> arrange());
    }

    /** Ties the button that opens and closes it; a scenario without theory shows none. */
    void with(ToggleButton toggle) {
        toggle.setText(reader.texts().get("theory.toggle"));
        toggle.setGraphic(new FontIcon("fth-file-text"));
        toggle.setTooltip(new Tooltip(reader.texts().get("theory.toggle.help")));
        toggle.setAccessibleHelp(reader.texts().get("theory.toggle.help"));
        toggle.selectedProperty().bindBidirectional(model.open().theoryShownProperty());
        Shown.when(!cards.isEmpty(), toggle);
    }

    /** Takes the chart's place in a narrow window. */
    void setNarrow(boolean narrow) {
        this.narrow = narrow;
        arrange();
    }

    private List<TheoryCard> theory() {
        return model.scenario().theory();
    }

    private TheoryText text(TheoryCard card) {
        return TheoryText.of(reader, card, model.open().outcome().run());
    }

    private void arrange() {
        boolean shown = model.open().theoryShownProperty().get() && !cards.isEmpty();
        Shown.when(shown, this);
        Shown.when(!(shown && narrow), chart);
        setMaxWidth(narrow ? Double.MAX_VALUE : USE_COMPUTED_SIZE);
        refresh();
    }

    private void refresh() {
        if (isVisible()) {
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).show(text(theory().get(i)));
            }
        }
    }
}
