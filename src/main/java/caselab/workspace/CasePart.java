package caselab.workspace;

import java.util.regex.Pattern;

/** The names of the parts of a {@code .case} file. */
final class CasePart {

    static final String VERSION = "VERSION";
    static final String SCENARIO = "scenario.json";
    static final String NOTEBOOK = "notebook.json";
    static final String NOTEBOOK_TO_READ = "notebook.md";
    static final String VIEW = "view.json";

    private static final Pattern RUN = Pattern.compile("runs/[a-z0-9-]{1,40}\\.json");

    private CasePart() {}

    static String run(String id) {
        return "runs/" + id + ".json";
    }

    static boolean isRun(String name) {
        return RUN.matcher(name).matches();
    }
}
