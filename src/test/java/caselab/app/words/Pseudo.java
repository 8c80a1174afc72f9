package caselab.app.words;

import java.util.Locale;

/** The pseudo-locale: each text at twice its length, placeholders kept, brackets where it begins and ends. */
public final class Pseudo {

    /** The language that asks for it. */
    public static final Locale LOCALE = Locale.of("en", "XA");

    private Pseudo() {}

    /** A text as this language has it. */
    public static String of(String text) {
        return text.isEmpty()
                ? text
                : "[" + text + " " + text.replaceAll("\\{\\w+}", "").strip() + "]";
    }
}
