package caselab.app.library;

import caselab.app.action.Destination;
import caselab.app.control.FitRow;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A case: what it is called and about, and three doors into one of its scenarios: to learn, to explore, to teach. */
final class CaseHead extends FitRow {

    private static final List<Destination> DOORS = List.of(Destination.LESSON, Destination.STUDIO, Destination.TEACH);

    /** A door, and where it leads at the moment. */
    private record Door(Destination to, Button button) {}

    private final LibraryViewModel model;
    private final LibraryViewModel.Case shown;
    private final Texts texts;
    private final List<Door> doors = new ArrayList<>();

    CaseHead(LibraryViewModel model, LibraryViewModel.Case shown, Texts texts, BiConsumer<Scenario, Destination> open) {
        this.model = model;
        this.shown = shown;
        this.texts = texts;
        getStyleClass().add("case-head");
        Label title = new Label(shown.title());
        title.getStyleClass().add("card-title");
        Label tagline = new Label(shown.tagline());
        tagline.getStyleClass().addAll("small", "muted");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, tagline, space);
        if (model.behind(shown, Destination.STUDIO).isPresent()) {
            DOORS.forEach(to -> door(to, open));
        }
        canHide(tagline);
        givesWay(this::picturesOnly);
        refresh();
    }

    private void door(Destination to, BiConsumer<Scenario, Destination> open) {
        Button button = new Button(word(to), new FontIcon(to.icon()));
        button.setContentDisplay(ContentDisplay.TEXT_ONLY);
        button.getStyleClass().addAll("flat", "accent", "case-door");
        button.setId("door-" + shown.id() + "-" + to.key());
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        button.setOnAction(_ -> model.behind(shown, to).ifPresent(scenario -> open.accept(scenario, to)));
        doors.add(new Door(to, button));
        getChildren().add(button);
    }

    private void picturesOnly(boolean only) {
        doors.forEach(
                door -> door.button().setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
    }

    private String word(Destination to) {
        return switch (to) {
            case LESSON -> texts.get("library.learn");
            case TEACH -> texts.get("library.teach");
            default -> texts.get("library.explore");
        };
    }

    /** Says behind each door which scenario is there now. */
    void refresh() {
        for (Door door : doors) {
            String title = model.behind(shown, door.to())
                    .map(scenario -> scenario.words().get(texts.locale(), "title"))
                    .orElse("");
            String words = texts.get("library.door", "door", word(door.to()), "title", title);
            door.button().setAccessibleText(words);
            door.button().getTooltip().setText(words);
        }
    }
}
