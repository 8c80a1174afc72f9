package caselab.report.insight;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences by key, with placeholders by name. */
final class Phrases {

    private static final String BUNDLE = "caselab.report.insight.insight";

    private final ResourceBundle bundle;

    Phrases(Locale locale) {
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The sentence of a key; placeholder, value, placeholder, value… */
    String say(String key, Object... namesAndValues) {
        String text = bundle.getString(key);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return text;
    }

    /** Several things in a row: a, b and c. */
    String list(List<String> things) {
        String said = things.isEmpty() ? "" : things.getFirst();
        for (int i = 1; i < things.size(); i++) {
            String key = i == things.size() - 1 ? "list.and" : "list.comma";
            said = say(key, "first", said, "second", things.get(i));
        }
        return said;
    }
}
