package caselab.app.sources;

import caselab.app.action.Action;
import caselab.app.action.Screen;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Tabs;
import caselab.app.sources.SourcesViewModel.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** Model and sources: a row of parts, and the one that is looked at. */
public final class SourcesView extends ScrollPane implements Screen {

    private final SourcesViewModel model;
    private final Map<Section, Node> panes = new EnumMap<>(Section.class);

    @FXML
    private Label title;

    @FXML
    private Label context;

    @FXML
    private Tabs<Section> sections;

    @FXML
    private StackPane body;

    /** The screen of a view model. */
    public SourcesView(SourcesViewModel model) {
        this.model = model;
        Fxml.fill(this);
        FocusInSight.keep(this);
        title.setText(text("sources.title"));
        context.setText(text("sources.context"));
        sections.setAccessibleText(text("sources.sections"));
        for (Section section : Section.values()) {
            sections.add(
                    section,
                    name(section),
                    key(section),
                    () -> model.sectionProperty().set(section));
        }
        model.sectionProperty().subscribe(this::show);
    }

    private String text(String key) {
        return model.reader().texts().get(key);
    }

    private String name(Section section) {
        return switch (section) {
            case DIAGRAM -> text("sources.diagram");
            case EQUATIONS -> text("sources.equations");
            case PARAMETERS -> text("sources.parameters");
            case CLAIMS -> text("sources.claims");
            case LIMITS -> text("sources.limits");
        };
    }

    private static String key(Section section) {
        return String.valueOf(section.ordinal() + 1);
    }

    private void show(Section section) {
        sections.select(section);
        body.getChildren().setAll(panes.computeIfAbsent(section, this::pane));
    }

    private Node pane(Section section) {
        return switch (section) {
            case DIAGRAM -> new DiagramPane(model);
            case EQUATIONS -> Pages.equations(model);
            case PARAMETERS -> new ParametersPane(model);
            case CLAIMS -> new ClaimsPane(model.claims(), model.reader());
            case LIMITS -> Pages.limits(model);
        };
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return List.of(sections, body);
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Section section : Section.values()) {
            String key = key(section);
            actions.add(
                    Action.of("sources." + key, () -> model.sectionProperty().set(section), key));
        }
        actions.add(Action.of("sources.filter", () -> parameters().filter(), "/"));
        actions.add(Action.of("sources.export", () -> parameters().export(), "Shortcut+E"));
        actions.add(Action.of("tryClaims", this::tryClaims));
        return actions;
    }

    private ParametersPane parameters() {
        model.sectionProperty().set(Section.PARAMETERS);
        return (ParametersPane) panes.computeIfAbsent(Section.PARAMETERS, this::pane);
    }

    private void tryClaims() {
        model.sectionProperty().set(Section.CLAIMS);
        model.claims().start();
    }

    @Override
    public void close() {
        model.claims().cancel();
    }
}
