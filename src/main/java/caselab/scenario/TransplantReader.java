package caselab.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a transplant, with its words beside it, once the scenarios are read. */
final class TransplantReader {

    static final String FOLDER = "transplants";

    private final Map<String, Optional<Scenario>> scenarios;
    private final WordList words = new WordList();

    private TransplantReader(Map<String, Optional<Scenario>> scenarios) {
        this.scenarios = scenarios;
    }

    /** The transplant in this file; empty if there is a problem here or in one of its scenarios. */
    static Optional<Transplant> read(
            Path file, Map<String, Optional<Scenario>> scenarios, Words names, Problems problems) {
        int before = problems.count();
        Optional<Transplant> read = JsonFile.read(file, problems)
                .flatMap(root -> new TransplantReader(scenarios).transplant(root, file, names));
        return problems.count() == before ? read : Optional.empty();
    }

    private Optional<Transplant> transplant(Place root, Path file, Words names) {
        root.only(Format.SCHEMA, Format.FIELD, "from", "to", "carried", "left");
        Format.check(root);
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ".json".length());
        Optional<Scenario> from = root.at("from").oneOf("scenario", scenarios).flatMap(found -> found);
        Optional<Scenario> to = root.at("to").oneOf("scenario", scenarios).flatMap(found -> found);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        words.need("title");
        words.need("question");
        List<Transplant.Part> carried = carried(root.at("carried"), from.get(), to.get());
        List<String> left = left(root.at("left"));
        Words texts = WordsReader.read(TextFile.folderOf(file), id + ".text", words, root.problems());
        return Optional.of(new Transplant(id, from.get().id(), to.get().id(), carried, left, texts.disguisedBy(names)));
    }

    private List<Transplant.Part> carried(Place place, Scenario from, Scenario to) {
        UnderReader under = new UnderReader(to.plan(), levers(to));
        List<String> known = from.levers().stream().map(Lever::key).toList();
        List<Transplant.Part> parts = new ArrayList<>();
        for (Place at : place.items()) {
            at.only("key", "levers", "moves", "sets");
            String key = at.at("key").name();
            words.need("carried." + key);
            List<String> levers = at.at("levers").items().stream()
                    .flatMap(item -> item.oneOf("lever of " + from.id(), LessonGround.same(known)).stream())
                    .toList();
            parts.add(new Transplant.Part(key, levers, under.moves(at.at("moves")), under.read(at.at("sets"))));
        }
        if (parts.isEmpty()) {
            place.problem("must carry at least one part of the play.", "");
        }
        return parts;
    }

    private static Map<String, Optional<Lever>> levers(Scenario scenario) {
        Map<String, Optional<Lever>> levers = new LinkedHashMap<>();
        scenario.levers().forEach(lever -> levers.put(lever.key(), Optional.of(lever)));
        return levers;
    }

    private List<String> left(Place place) {
        List<String> left = new ArrayList<>();
        for (Place at : place.items()) {
            left.add(at.name());
            words.need("left." + left.getLast());
        }
        if (left.isEmpty()) {
            place.problem("must say what cannot be carried over.", "");
        }
        return left;
    }
}
