package caselab.app.words;

import caselab.report.Figures;
import caselab.report.NumberStyle;
import caselab.scenario.Disguise;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The words of the window by key, in the language of the moment. Placeholders have names, {@code {firm}}, and are given
 * by name, so that a translator can put them where the sentence wants them.
 */
public final class Texts {

    private static final String BUNDLE = "caselab.app.words.messages";

    private final ObjectProperty<Locale> locale;
    private boolean disguised;
    private ResourceBundle bundle;
    private final ObjectProperty<NumberStyle> numberStyle =
            new SimpleObjectProperty<>(this, "numberStyle", NumberStyle.SHORT);
    private Figures figures;

    /** Words in this language. */
    public Texts(Locale language) {
        locale = new SimpleObjectProperty<>(language);
        bundle = ResourceBundle.getBundle(BUNDLE, language);
        figures = new Figures(language);
    }

    /** The language; bound texts follow it. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** The language, {@linkplain Disguise in disguise} when neutral names are wanted. */
    public Locale locale() {
        return disguised ? Disguise.of(locale.get()) : locale.get();
    }

    /** Whether neutral names stand for firms, products and people. */
    public boolean disguised() {
        return disguised;
    }

    /** Wants neutral names, or the names as they are; whatever has been written already stays as it is. */
    public void setDisguised(boolean wanted) {
        disguised = wanted;
    }

    /** Changes the language. */
    public void setLocale(Locale language) {
        bundle = ResourceBundle.getBundle(BUNDLE, language);
        figures = new Figures(language, numberStyle.get());
        locale.set(language);
    }

    /** How large numbers are written. */
    public ObjectProperty<NumberStyle> numberStyleProperty() {
        return numberStyle;
    }

    /** Writes large numbers in another way; what already stands there is written anew by who shows it. */
    public void setNumberStyle(NumberStyle style) {
        figures = new Figures(locale(), style);
        numberStyle.set(style);
    }

    /** Numbers in this language. */
    public Figures figures() {
        return figures;
    }

    /**
     * The text of a key.
     *
     * @param namesAndValues placeholder, value, placeholder, value…
     */
    public String get(String key, Object... namesAndValues) {
        String text = find(key);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return text;
    }

    /** So many weeks: one week, else weeks. */
    public String weeks(Object count) {
        return get(String.valueOf(count).equals("1") ? "unit.weeks.one" : "unit.weeks", "count", count);
    }

    private String find(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The text of a key, following the language. */
    public StringBinding bind(String key) {
        return Bindings.createStringBinding(() -> get(key), locale);
    }
}
