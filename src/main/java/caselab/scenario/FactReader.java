package caselab.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the documents and facts of the seeds folder; the format is in its README. A fact with a problem is left out.
 */
final class FactReader {

    private static final List<String> FILES = List.of("hali-power", "xiaomi", "industry");
    private static final Set<String> GRADES = Set.of("A", "B", "C", "H");
    private static final Set<String> CONFIDENCES = Set.of("high", "medium-high", "medium", "low-medium", "low");
    private static final String OUTSIDE = "H";
    private static final int MOST_WORDS = 35;
    private static final List<String> DOCUMENT_KEYS = List.of("citation", "grade", "year", "note");
    private static final List<String> FACT_KEYS =
            List.of("document", "locator", "kind", "confidence", "contradicts", "tags", "en", "zh");

    private final Problems problems;
    private final Map<String, Fact.Document> documents = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, FactBlock> blocks = new HashMap<>();

    private final Disguise english;
    private final Disguise chinese;

    private FactReader(Words names, Problems problems) {
        this.problems = problems;
        english = names.disguise("en");
        chinese = names.disguise("zh");
    }

    /** All facts of the folder, with the neutral names that these words give. */
    static FactBase read(Path folder, Words names, Problems problems) {
        FactReader reader = new FactReader(names, problems);
        reader.read(folder.resolve("documents.md")).forEach(reader::document);
        for (String file : FILES) {
            List<FactBlock> read = reader.read(folder.resolve(file + ".md"));
            read.forEach(reader::fact);
            gaps(read);
        }
        reader.facts.values().forEach(reader::answers);
        return new FactBase(reader.documents, reader.facts);
    }

    private List<FactBlock> read(Path file) {
        return TextFile.read(file, problems)
                .map(text -> FactBlock.all(TextFile.name(file), text, problems))
                .orElse(List.of());
    }

    private void document(FactBlock block) {
        int before = problems.count();
        block.only(DOCUMENT_KEYS);
        String citation = block.need("citation");
        String grade = block.oneOf("grade", GRADES);
        if (documents.containsKey(block.id())) {
            block.problem("", block.id(), "stands here twice.", "");
        }
        if (problems.count() == before) {
            documents.put(
                    block.id(), new Fact.Document(block.id(), citation, grade, block.text("year"), block.text("note")));
        }
    }

    private void fact(FactBlock block) {
        int before = problems.count();
        block.only(FACT_KEYS);
        Fact.Document document = documents.get(block.oneOf("document", documents.keySet()));
        String kind = block.oneOf("kind", Set.of("figure", "claim", "context"));
        confidence(block, document != null && document.grade().equals(OUTSIDE));
        List<String> texts = List.of(block.need("locator"), block.need("en"), block.need("zh"));
        if (texts.get(1).split(" ").length > MOST_WORDS) {
            block.problem("en", Say.shortly(texts.get(1)), "has more than " + MOST_WORDS + " words.", "");
        }
        if (facts.containsKey(block.id())) {
            block.problem("", block.id(), "stands here twice.", "");
        }
        if (problems.count() == before && document != null) {
            blocks.put(block.id(), block);
            facts.put(
                    block.id(),
                    new Fact(
                            block.id(),
                            document,
                            texts.get(0),
                            Fact.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                            block.text("confidence"),
                            block.list("contradicts"),
                            block.list("tags"),
                            block.theme(),
                            new Fact.Says(texts.get(1), english.in(texts.get(1))),
                            new Fact.Says(texts.get(2), chinese.in(texts.get(2)))));
        }
    }

    private static void confidence(FactBlock block, boolean outside) {
        if (outside) {
            block.oneOf("confidence", CONFIDENCES);
        } else if (block.has("confidence")) {
            block.problem("confidence", block.text("confidence"), "belongs to documents of grade H only.", "");
        }
    }

    /** Ids run on, so that nobody gives an old id a new meaning. */
    private static void gaps(List<FactBlock> blocks) {
        List<String> expected = new ArrayList<>();
        for (FactBlock block : blocks) {
            expected.add(block.id().replaceAll("[0-9]+$", "") + (expected.size() + 1));
            if (!block.id().equals(expected.getLast())) {
                block.problem("", block.id(), "is out of order.", "Expected " + expected.getLast() + ".");
                return;
            }
        }
    }

    private void answers(Fact fact) {
        for (String other : fact.contradicts()) {
            Fact opposite = facts.get(other);
            if (opposite == null || !opposite.contradicts().contains(fact.id())) {
                FactBlock block = java.util.Objects.requireNonNull(blocks.get(fact.id()));
                block.problem("contradicts", other, "does not name " + fact.id() + " in return.", "");
            }
        }
    }
}
