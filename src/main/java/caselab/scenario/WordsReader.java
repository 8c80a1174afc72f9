package caselab.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the words beside a file, one file a language, and holds them against what is needed. */
final class WordsReader {

    private static final String REQUIRED = "en";
    private static final List<String> LANGUAGES = List.of(REQUIRED, "zh");

    private WordsReader() {}

    /** The words in the files {@code <stem>.<language>.json} of a folder; English must be there. */
    static Words read(Path folder, String stem, WordList list, Problems problems) {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Path file = folder.resolve(stem + "." + language + ".json");
            if (language.equals(REQUIRED) || Files.exists(file)) {
                JsonFile.read(file, problems).ifPresent(root -> byLanguage.put(language, texts(root, list)));
            }
        }
        return new Words(byLanguage);
    }

    private static Map<String, String> texts(Place root, WordList list) {
        Map<String, String> texts = new LinkedHashMap<>();
        root.fields().forEach((key, place) -> {
            if (!key.equals(Format.FIELD) && !key.equals(Format.SCHEMA)) {
                collect(key, place, texts, list);
            }
        });
        Format.check(root);
        for (String key : list.needed()) {
            if (!texts.containsKey(key)) {
                at(root, key).missing();
            }
        }
        return texts;
    }

    private static void collect(String key, Place place, Map<String, String> texts, WordList list) {
        if (place.isObject()) {
            place.fields().forEach((step, child) -> collect(key + "." + step, child, texts, list));
        } else if (list.allows(key)) {
            texts.put(key, place.text());
        } else {
            place.problem("belongs to nothing.", Say.didYouMean(key, list.allowed()));
        }
    }

    private static Place at(Place root, String key) {
        Place place = root;
        for (String step : List.of(key.split("\\.", -1))) {
            place = place.at(step);
        }
        return place;
    }
}
