package caselab.app;

import caselab.app.action.Action;
import caselab.app.action.Keys;
import caselab.app.action.Section;
import caselab.app.words.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything that can be done at the moment, as a menu of menus. */
final class ActionMenu extends MenuButton {

    private final Texts texts;

    ActionMenu(Texts texts) {
        super("", new FontIcon("fth-menu"));
        this.texts = texts;
        setId("menu");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "icon-button");
        setAccessibleText(texts.get("menu"));
    }

    /** Shows these actions from now on. */
    void fill(List<Section> sections) {
        getItems().setAll(sections.stream().map(this::menu).toList());
    }

    private Menu menu(Section section) {
        Menu menu = new Menu(texts.get(section.words()));
        menu.getItems().setAll(section.actions().stream().map(this::item).toList());
        return menu;
    }

    private MenuItem item(Action action) {
        String keys = action.keys().stream().findFirst().map(Keys::words).orElse("");
        String name = texts.get(action.words());
        MenuItem item = new MenuItem(keys.isEmpty() ? name : name + "\u2002" + keys);
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !action.possible().get(), action.possible()));
        item.setOnAction(_ -> action.perform());
        return item;
    }
}
