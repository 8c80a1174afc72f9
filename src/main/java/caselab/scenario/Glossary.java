package caselab.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms of the trade that a reader may not know.
 *
 * @param terms their ids, in the order of the file
 * @param words {@code terms.<id>.term} and {@code terms.<id>.means}
 */
public record Glossary(List<String> terms, Words words) {

    private static final String STEM = "glossary.text";
    private static final String TERMS = "terms";

    public Glossary {
        terms = List.copyOf(terms);
    }

    /** The glossary in {@code glossary.text.<language>.json}; the English file says which terms there are. */
    static Glossary read(Path folder, Words names, Problems problems) {
        Path english = folder.resolve(STEM + ".en.json");
        if (!Files.exists(english)) {
            return new Glossary(List.of(), new Words(java.util.Map.of()));
        }
        Set<String> terms = new LinkedHashSet<>();
        WordList list = new WordList();
        JsonFile.read(english, new Problems())
                .ifPresent(root ->
                        terms.addAll(root.at(TERMS).named(Integer.MAX_VALUE).keySet()));
        terms.forEach(term -> {
            list.need(TERMS + "." + term + ".term");
            list.need(TERMS + "." + term + ".means");
        });
        Words words = WordsReader.read(folder, STEM, list, problems);
        return new Glossary(List.copyOf(terms), words.disguisedBy(names));
    }
}
