package caselab.app.library;

import caselab.app.action.Destination;
import caselab.app.control.FitRow;
import caselab.app.control.Shown;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way back to where one was last; not there for who comes for the first time. */
final class ContinueBar extends FitRow {

    private final Texts texts;
    private final BiConsumer<Scenario, Destination> open;
    private final Button button = new Button("", new FontIcon("fth-corner-down-right"));
    private final Label about = new Label();

    ContinueBar(Texts texts, BiConsumer<Scenario, Destination> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("continue-bar");
        button.setId("continue");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        getChildren().addAll(button, about);
        canHide(about);
    }

    void show(Optional<LastSeen> last) {
        Shown.when(last.isPresent(), this);
        last.ifPresent(this::show);
    }

    private void show(LastSeen last) {
        String title = last.scenario().words().get(texts.locale(), "title");
        String screen = texts.get(last.screen().words());
        button.setText(texts.get("library.continue", "title", title));
        button.setAccessibleHelp(screen);
        button.setOnAction(_ -> open.accept(last.scenario(), last.screen()));
        about.setText(last.kept()
                .map(kept -> texts.get("library.continue.kept", "screen", screen, "when", when(kept, texts.locale())))
                .orElse(screen));
    }

    /** The time of today; of other days the day. */
    static String when(Instant instant, Locale locale) {
        ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
        DateTimeFormatter format = time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return format.withLocale(locale).format(time);
    }
}
