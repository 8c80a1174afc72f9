package caselab.workspace;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code .case} file holds: runs with all it takes to play them again, and the notes on them.
 *
 * @param format version of the way it is written
 * @param modelVersion version of the program that wrote it
 * @param scenarios the scenarios of its runs, as they were
 * @param runs the runs, the oldest first
 * @param notebook the entries on them, the oldest first
 * @param view what was shown; empty if that does not matter
 */
public record CaseFile(
        int format,
        String modelVersion,
        List<ScenarioMark> scenarios,
        List<SavedRun> runs,
        List<Experiment> notebook,
        Optional<View> view) {

    /** The format this version writes. */
    public static final int FORMAT = 1;

    /** What was shown when the file was written. */
    public record View(String scenario, String screen) {}

    public CaseFile {
        scenarios = List.copyOf(scenarios);
        runs = List.copyOf(runs);
        notebook = List.copyOf(notebook);
    }

    /**
     * Whether a newer version than this one wrote it. Its notes and figures can be read; its runs may not come out the
     * same here.
     */
    public boolean newerThan(String version) {
        return format > FORMAT || compare(modelVersion, version) > 0;
    }

    private static int compare(String one, String other) {
        try {
            return ModuleDescriptor.Version.parse(one).compareTo(ModuleDescriptor.Version.parse(other));
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    /** The mark of a scenario. */
    Optional<ScenarioMark> mark(String scenario) {
        return scenarios.stream().filter(mark -> mark.id().equals(scenario)).findFirst();
    }
}
