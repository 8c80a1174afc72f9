package caselab.app;

import caselab.app.action.Action;
import caselab.app.action.Actions;
import caselab.app.control.FitRow;
import caselab.app.words.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the screen: where one is, and the few actions that are always at hand. */
final class TopBar extends FitRow {

    private final Texts texts;
    private final Actions actions;
    private final Label crumb = new Label();
    private final Label title = new Label();
    private final HBox tools = new HBox();
    private final ActionMenu menu;

    TopBar(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("top-bar");
        crumb.getStyleClass().addAll("crumb", "muted");
        title.getStyleClass().add("bar-title");
        title.setId("title");
        title.setMinWidth(0);
        tools.getStyleClass().add("top-tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        menu = new ActionMenu(texts);
        getChildren().addAll(crumb, title, space, tools, menu);
        givesWay(this::picturesOnly);
        canHide(crumb);
    }

    /** Says where one is, and offers what can be done there. */
    void show(String whose, String what) {
        crumb.setText(whose);
        title.setText(what);
        tools.getChildren().clear();
        tool("undo", "fth-corner-up-left", false);
        tool("redo", "fth-corner-up-right", false);
        tool("language", "fth-globe", true);
        tool("theme", "fth-sun", true);
        tool("palette", "fth-search", true);
        menu.fill(actions.sections());
    }

    private void picturesOnly(boolean only) {
        for (Node tool : tools.getChildren()) {
            ((Button) tool).setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private void tool(String id, String icon, boolean named) {
        actions.find(id).ifPresent(action -> tools.getChildren().add(button(action, icon, named)));
    }

    private Button button(Action action, String icon, boolean named) {
        String name = texts.get(action.words());
        Button button = new Button(named ? name : "", new FontIcon(icon));
        button.setId(action.id());
        if (!named) {
            button.getStyleClass().addAll("flat", "icon-button");
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(withKeys(action, name)));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !action.possible().get(), action.possible()));
        button.setOnAction(_ -> action.perform());
        return button;
    }

    private static String withKeys(Action action, String name) {
        List<String> keys = action.keys().stream().map(key -> key.words()).toList();
        return keys.isEmpty() ? name : name + " (" + keys.getFirst() + ")";
    }
}
