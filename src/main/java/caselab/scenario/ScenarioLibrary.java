package caselab.scenario;

import caselab.model.Market;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All scenarios there are, each read or with all that is wrong with it. One that is broken never hurts the others; a
 * broken world breaks the scenarios on it.
 */
public final class ScenarioLibrary {

    private static final String WORLDS = "worlds";
    private static final List<String> NOT_SCENARIOS = List.of(WORLDS, TransplantReader.FOLDER, "schema", "examples");

    /**
     * A folder of the library.
     *
     * @param id its name
     * @param caseId the case it belongs to; empty if its file could not be read that far
     * @param scenario what was read; empty if there are problems
     * @param problems all that is wrong with it and its world
     */
    public record Entry(String id, String caseId, Optional<Scenario> scenario, List<Problem> problems) {
        public Entry {
            problems = List.copyOf(problems);
        }
    }

    private final Path folder;
    private final FactBase facts;
    private final Cases cases;
    private final Glossary glossary;
    private final List<Problem> problems;
    private final List<Entry> entries;
    private final List<Transplant> transplants;

    private ScenarioLibrary(Path folder, Path seeds) {
        this.folder = folder;
        Problems general = new Problems();
        cases = Cases.read(folder, general);
        facts = FactReader.read(seeds, cases.words(), general);
        glossary = Glossary.read(folder, cases.words(), general);
        Map<String, Result<World>> worlds = new HashMap<>();
        List<Entry> read = folders(folder, general).stream()
                .map(path -> entry(path, worlds))
                .sorted(Comparator.comparingInt((Entry entry) -> cases.place(entry.caseId()))
                        .thenComparingInt(
                                entry -> entry.scenario().map(Scenario::order).orElse(Integer.MAX_VALUE))
                        .thenComparing(Entry::id))
                .toList();
        entries = List.copyOf(read);
        transplants = transplants(general);
        problems = general.list();
    }

    /** Reads everything. Never fails: whatever is wrong stands in the entries and in {@link #problems()}. */
    public static ScenarioLibrary load(Path scenariosFolder, Path seedsFolder) {
        return new ScenarioLibrary(scenariosFolder, seedsFolder);
    }

    /** Reads everything that was shipped. */
    public static ScenarioLibrary load(LabFolders folders) {
        return load(folders.scenarios(), folders.seeds());
    }

    private static List<Path> folders(Path folder, Problems general) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !NOT_SCENARIOS.contains(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            general.add(new Problem(
                    TextFile.name(folder), "", "", "cannot be read.", "The folder of the scenarios should be here."));
            return new ArrayList<>();
        }
    }

    private Entry entry(Path path, Map<String, Result<World>> worlds) {
        Reading reading = new Reading(path.resolve(ScenarioReader.FILE), worlds);
        return new Entry(
                String.valueOf(path.getFileName()), reading.caseId, reading.result.value(), reading.result.problems());
    }

    /** One scenario file. */
    private final class Reading {

        private final Result<Scenario> result;
        private String caseId = "";

        Reading(Path file, Map<String, Result<World>> worlds) {
            Problems found = new Problems();
            Path scenarioFolder = TextFile.folderOf(file);
            Optional<Scenario> scenario = JsonFile.read(file, found).flatMap(root -> {
                caseId = root.at("case").isText() ? root.at("case").text() : "";
                return world(root.at("world"), scenarioFolder, worlds, found)
                        .map(world -> ScenarioReader.read(
                                root, scenarioFolder, world, facts, shelf(scenarioFolder), cases.words()));
            });
            result = Result.of(scenario, found);
        }
    }

    private Optional<World> world(Place place, Path scenarioFolder, Map<String, Result<World>> worlds, Problems found) {
        String id = place.name();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Path beside = scenarioFolder.resolveSibling(WORLDS).resolve(id + ".json");
        Path file = Files.exists(beside) ? beside : folder.resolve(WORLDS).resolve(id + ".json");
        if (!Files.exists(file)) {
            place.problem("is not a known world.", Say.didYouMean(id, names(file.getParent())));
            return Optional.empty();
        }
        Result<World> world = worlds.computeIfAbsent(file.toString(), _ -> WorldReader.read(file, facts));
        found.addAll(world.problems());
        return world.value();
    }

    /** What stands beside this folder or in this library. */
    private LessonGround.Shelf shelf(Path scenarioFolder) {
        Set<String> scenarios = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Path above : List.of(folder, TextFile.folderOf(scenarioFolder))) {
            folders(above, new Problems()).forEach(path -> scenarios.add(String.valueOf(path.getFileName())));
            known.addAll(names(above.resolve(TransplantReader.FOLDER)));
        }
        return new LessonGround.Shelf(cases.keys(), Set.copyOf(glossary.terms()), scenarios, known);
    }

    private List<Transplant> transplants(Problems general) {
        Path place = folder.resolve(TransplantReader.FOLDER);
        Map<String, Optional<Scenario>> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry.scenario()));
        return names(place).stream()
                .flatMap(name ->
                        TransplantReader.read(place.resolve(name + ".json"), byId, cases.words(), general).stream())
                .toList();
    }

    /** The names of the JSON files here that are not words. */
    private static List<String> names(@Nullable Path of) {
        if (of == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(of)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[^.]+\\.json"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** One scenario file, wherever it is; its world is looked for beside its folder, then in this library. */
    public Result<Scenario> readScenario(Path file) {
        return new Reading(file, new HashMap<>()).result;
    }

    /** The market of one world file, wherever it is. Its bases are checked if it has any. */
    public Result<Market> readMarket(Path file) {
        return WorldReader.readMarket(file, facts);
    }

    /** Every scenario, in the order of the cases and then of their place in the case. */
    public List<Entry> entries() {
        return entries;
    }

    /** The scenarios that could be read. */
    public List<Scenario> scenarios() {
        return entries.stream().flatMap(entry -> entry.scenario().stream()).toList();
    }

    /** The entry of this id. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The lesson of the scenario of this id; empty if there is none, or none that could be read. */
    public Optional<Lesson> lesson(String id) {
        return find(id).flatMap(Entry::scenario).flatMap(Scenario::lesson);
    }

    /** The plays of one scenario in the world of another. */
    public List<Transplant> transplants() {
        return transplants;
    }

    /** Terms of the trade. */
    public Glossary glossary() {
        return glossary;
    }

    /** The cases, in the order in which they should be shown. */
    public List<String> cases() {
        return List.copyOf(cases.keys());
    }

    /** Titles and taglines of the cases: {@code cases.<case>.title}, {@code cases.<case>.tagline}. */
    public Words caseWords() {
        return cases.words();
    }

    /** What the cases and outside history say. */
    public FactBase facts() {
        return facts;
    }

    /** What is wrong with the facts, the cases or the folders themselves. */
    public List<Problem> problems() {
        return problems;
    }
}
