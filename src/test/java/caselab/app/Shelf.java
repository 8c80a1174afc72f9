package caselab.app;

import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;

/** The shipped scenarios, for tests of the window. */
public final class Shelf {

    private final ScenarioLibrary library = ScenarioLibrary.load(LabFolders.find());

    /** All of them. */
    public ScenarioLibrary library() {
        return library;
    }

    /** One of them. */
    public Scenario scenario(String id) {
        return library.find(id).orElseThrow().scenario().orElseThrow();
    }

    /** One of its levers. */
    public static Lever lever(Scenario scenario, String key) {
        return scenario.lever(key).orElseThrow();
    }
}
