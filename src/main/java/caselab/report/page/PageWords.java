package caselab.report.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of pages by key. Placeholders have names, {@code {firm}}. */
public final class PageWords {

    private static final String BUNDLE = "caselab.report.words.report";

    private final ResourceBundle bundle;

    /** Words in this language. */
    public PageWords(Locale language) {
        bundle = ResourceBundle.getBundle(BUNDLE, language);
    }

    /**
     * The text of a key.
     *
     * @param namesAndValues placeholder, value, placeholder, value…
     */
    public String get(String key, Object... namesAndValues) {
        String text = bundle.getString(key);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return text;
    }
}
