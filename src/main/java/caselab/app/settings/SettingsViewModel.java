package caselab.app.settings;

import caselab.app.control.Appearance;
import caselab.app.words.Texts;
import caselab.model.Unit;
import caselab.report.Figures;
import caselab.report.NumberStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;

/**
 * What can be set, tied to what the lab lives by: a change is seen at once and needs no button.
 *
 * @param singleKeys whether keys without Ctrl, Alt or Command count
 * @param folder where the user's data is
 * @param move moves the data and says where it is then, nowhere else if that cannot be; empty if it cannot be moved
 *     from here
 */
public record SettingsViewModel(
        Appearance appearance,
        Texts texts,
        BooleanProperty singleKeys,
        Path folder,
        Optional<Function<Path, Optional<Path>>> move) {

    private static final double EXAMPLE = 1_200_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** The languages, each by its own name. */
    public List<String> languages() {
        return List.of("English", "简体中文");
    }

    /** The place of the language of the moment in {@link #languages}. */
    public int language() {
        return texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? 1 : 0;
    }

    /** Speaks another language. */
    public void speak(int language) {
        if (language != language()) {
            texts.setLocale(LANGUAGES.get(language));
        }
    }

    /** The ways to write large numbers, each by an example. */
    public List<String> numberStyles() {
        return Stream.of(NumberStyle.values())
                .map(style -> new Figures(texts.locale(), style).value(Unit.UNITS, EXAMPLE))
                .toList();
    }

    /** The place of the way of the moment in {@link #numberStyles}. */
    public int numberStyle() {
        return texts.numberStyleProperty().get().ordinal();
    }

    /** Writes large numbers in another way. */
    public void write(int style) {
        if (style >= 0 && style != numberStyle()) {
            texts.setNumberStyle(NumberStyle.values()[style]);
        }
    }

    /** The names of the looks, in their order. */
    public List<String> looks() {
        return List.of(
                texts.get("settings.look.system"),
                texts.get("settings.look.light"),
                texts.get("settings.look.dark"),
                texts.get("settings.look.contrast"),
                texts.get("settings.look.projector"));
    }

    /** The place of the look of the moment in {@link #looks}. */
    public int look() {
        return appearance.lookProperty().get().ordinal();
    }

    /** Puts on another look. */
    public void wear(int look) {
        if (look >= 0) {
            appearance.lookProperty().set(Appearance.Look.values()[look]);
        }
    }
}
