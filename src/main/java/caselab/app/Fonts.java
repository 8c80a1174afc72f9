package caselab.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The bundled faces: one for English, one for Chinese, both with figures of one width. */
final class Fonts {

    static final String LATIN = "Case Lab Sans";
    static final String CHINESE = "Case Lab Sans SC";

    private static final List<String> LATIN_FILES =
            List.of("CaseLabSans-Regular.otf", "CaseLabSans-SemiBold.otf", "CaseLabSans-Medium.otf");
    private static final List<String> CHINESE_FILES = List.of("CaseLabSansSC-Regular.otf", "CaseLabSansSC-Bold.otf");

    private Fonts() {}

    /** Sets a scene in the face of a language; the Chinese face is read from disk only when first asked for. */
    static void apply(Scene scene, Locale locale) {
        load(LATIN, LATIN_FILES);
        ObservableList<String> sheets = scene.getStylesheets();
        String chinese = resource("chinese.css");
        sheets.remove(chinese);
        if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            load(CHINESE, CHINESE_FILES);
            sheets.add(chinese);
        }
    }

    private static void load(String family, List<String> files) {
        if (!Font.getFamilies().contains(family)) {
            files.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            Objects.requireNonNull(Font.loadFont(in, 14), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Fonts.class.getResource(name), name).toExternalForm();
    }
}
