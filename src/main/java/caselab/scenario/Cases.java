package caselab.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The cases scenarios belong to, with their titles. */
record Cases(List<String> ids, Words words) {

    private static final List<String> KNOWN = List.of("hali-power", "xiaomi", "industry");

    /** The cases with the words in {@code cases.text.<language>.json}. */
    static Cases read(Path folder, Problems problems) {
        WordList list = new WordList();
        KNOWN.forEach(id -> {
            list.need("cases." + id + ".title");
            list.need("cases." + id + ".tagline");
        });
        Words words = WordsReader.read(folder, "cases.text", list, problems);
        return new Cases(KNOWN, words.disguisedBy(words));
    }

    Set<String> keys() {
        return new java.util.LinkedHashSet<>(ids);
    }

    /** Where a case stands among the others; unknown ones last. */
    int place(String id) {
        int index = ids.indexOf(id);
        return index < 0 ? ids.size() : index;
    }
}
