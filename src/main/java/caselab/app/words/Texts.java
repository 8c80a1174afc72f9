package caselab.app.words;

import caselab.report.Figures;
import caselab.report.NumberStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
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

    /** Between a figure and its unit, and between the parts of a unit. */
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9万亿])(?=[万亿元周%台只个年月])|(?<=第)(?=[0-9])");

    private final ObjectProperty<Locale> locale;
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

    /** The language. */
    public Locale locale() {
        return locale.get();
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

    /**
     * A Chinese text whose numbers stay on one line with their units: JavaFX would break 354.2万元 before 元. The joiners
     * between them have no width; put this on a label that wraps, not on what is compared or written to a file.
     */
    public static String unbroken(String text) {
        return UNIT.matcher(text).replaceAll("\u2060");
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
