package caselab.workspace;

import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From a workspace to a {@code .case} file and back. */
public final class CaseExchange {

    /**
     * What came of an import.
     *
     * @param added runs that are new to the workspace
     * @param known runs that it had already, as it has them
     * @param entries entries of the notebook that are new to it
     */
    public record Imported(List<SavedRun> added, List<SavedRun> known, List<Experiment> entries) {
        public Imported {
            added = List.copyOf(added);
            known = List.copyOf(known);
            entries = List.copyOf(entries);
        }
    }

    private final Workspace workspace;

    /** Between this workspace and files. */
    public CaseExchange(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A file of these runs and the entries of the notebook that are about them. */
    public CaseFile export(
            List<SavedRun> runs,
            ScenarioLibrary library,
            LabFolders folders,
            String modelVersion,
            Optional<CaseFile.View> view) {
        Set<String> ids = runs.stream().map(SavedRun::id).collect(Collectors.toSet());
        List<SavedRun> alone = runs.stream()
                .map(run -> run.withDeleted(false).withParent(run.parent().filter(ids::contains)))
                .sorted(Comparator.comparing(SavedRun::created).thenComparing(SavedRun::id))
                .toList();
        List<Experiment> notes = workspace.notebook().all().stream()
                .filter(entry -> entry.run().filter(ids::contains).isPresent())
                .toList();
        return new CaseFile(CaseFile.FORMAT, modelVersion, marks(alone, library, folders), alone, notes, view);
    }

    private static List<ScenarioMark> marks(List<SavedRun> runs, ScenarioLibrary library, LabFolders folders) {
        Map<String, Scenario> scenarios =
                library.scenarios().stream().collect(Collectors.toMap(Scenario::id, Function.identity()));
        return runs.stream()
                .map(run -> run.inputs().scenario())
                .distinct()
                .sorted()
                .map(id -> mark(id, scenarios, folders))
                .toList();
    }

    /** A scenario that is no longer there has no digest. */
    private static ScenarioMark mark(String id, Map<String, Scenario> scenarios, LabFolders folders) {
        Scenario scenario = scenarios.get(id);
        try {
            return scenario == null ? new ScenarioMark(id, "") : ScenarioMark.of(scenario, folders);
        } catch (IOException e) {
            return new ScenarioMark(id, "");
        }
    }

    /**
     * Brings what is in a file into the workspace. A run of the same inputs and the same digest as one that is there is
     * not taken again; if that one was thrown away, it is had back.
     */
    public Imported take(CaseFile file) {
        List<SavedRun> added = new ArrayList<>();
        List<SavedRun> known = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        for (SavedRun run : file.runs()) {
            Optional<SavedRun> same =
                    workspace.runs().same(run.inputs(), run.result().digest());
            same.filter(SavedRun::deleted).ifPresent(it -> workspace.runs().restore(it.id()));
            SavedRun kept = same.orElseGet(() ->
                    workspace.runs().adopt(run.withParent(run.parent().map(old -> ids.getOrDefault(old, old)))));
            ids.put(run.id(), kept.id());
            (same.isPresent() ? known : added).add(kept);
        }
        return new Imported(added, known, entries(file, ids));
    }

    private List<Experiment> entries(CaseFile file, Map<String, String> ids) {
        Set<Experiment> there = new HashSet<>(workspace.notebook().all());
        List<Experiment> entries = new ArrayList<>();
        for (Experiment entry : file.notebook()) {
            Experiment ours = entry.run()
                    .map(run -> entry.withRun(ids.getOrDefault(run, run)))
                    .orElse(entry);
            if (there.stream().noneMatch(other -> other.withId(ours.id()).equals(ours))) {
                entries.add(workspace.notebook().adopt(ours));
            }
        }
        return entries;
    }
}
