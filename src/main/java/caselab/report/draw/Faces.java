package caselab.report.draw;

import java.util.Locale;

/** The two cuts a page is set in. */
public record Faces(Face regular, Face bold) {

    /** The cuts for this language. */
    public static Faces of(Locale language) {
        return language.getLanguage().equals("zh")
                ? new Faces(Face.read("CaseLabSansSC-Regular.ttf"), Face.read("CaseLabSansSC-Bold.ttf"))
                : new Faces(Face.read("CaseLabSans-Regular.ttf"), Face.read("CaseLabSans-SemiBold.ttf"));
    }

    Face cut(Pen.Type type) {
        return type.bold() ? bold : regular;
    }

    double width(String words, Pen.Type type) {
        return cut(type).width(words, type.size());
    }
}
