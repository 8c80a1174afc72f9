package caselab.app.studio;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.control.FitRow;
import caselab.app.reading.Reader;
import caselab.app.run.RunBook;
import caselab.workspace.SavedRun;
import caselab.workspace.Slot;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** At the foot of the levers: pins the run of the moment, and leads to where pinned runs are compared. */
final class PinBar extends FitRow {

    private final RunBook book;
    private final Reader reader;
    private final Button pin = new Button("", new FontIcon("fth-bookmark"));

    PinBar(RunBook book, Reader reader, Navigator navigator) {
        this.book = book;
        this.reader = reader;
        setId("pin-bar");
        getStyleClass().add("pin-bar");
        pin.setId("pin");
        pin.getStyleClass().add("accent");
        pin.setMaxWidth(Double.MAX_VALUE);
        pin.setOnAction(_ -> book.pinCurrent());
        setHgrow(pin, Priority.ALWAYS);
        Button compare = compare();
        compare.setOnAction(_ -> navigator.show(Destination.COMPARE));
        getChildren().addAll(pin, compare);
        givesWay(only -> compare.setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        givesWay(only -> pin.setWrapText(only));
        book.changesProperty().subscribe(_ -> words());
        book.currentProperty().subscribe(_ -> words());
    }

    private Button compare() {
        String words = reader.texts().get("rail.compare");
        Button compare = new Button(words, new FontIcon(Destination.COMPARE.icon()));
        compare.setContentDisplay(ContentDisplay.TEXT_ONLY);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setAccessibleText(words);
        compare.setTooltip(new Tooltip(words));
        return compare;
    }

    private void words() {
        Optional<Slot> slot = book.currentProperty().get().flatMap(SavedRun::slot);
        pin.setText(slot.map(letter -> reader.texts().get("pin.done", "slot", letter))
                .orElseGet(() -> reader.texts().get("pin.run")));
    }
}
