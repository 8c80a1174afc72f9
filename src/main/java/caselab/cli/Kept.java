package caselab.cli;

import caselab.workspace.DataFolder;
import caselab.workspace.SavedRun;
import caselab.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The user's workspace, for commands that look into it. */
final class Kept {

    private Kept() {}

    /** Opens the workspace of a folder, or of the user's own if none is named. What is wrong with it is said. */
    static Workspace open(String data, Console console) {
        Path folder = data.isEmpty() ? DataFolder.find().folder() : Study.path(data);
        if (!Files.isRegularFile(folder.resolve(Workspace.FILE))) {
            throw UserError.failed(List.of("there is no workspace in " + folder
                    + ". It appears with the first run that is kept in the lab; --data names another folder."));
        }
        return Workspace.open(
                folder, InstantSource.system(), notice -> console.err().println("caselab: " + notice));
    }

    /** The runs a user names by their ids or the beginnings of them. */
    static List<SavedRun> named(List<String> starts, Workspace workspace) {
        List<SavedRun> runs = new ArrayList<>();
        for (String start : starts) {
            List<SavedRun> found = workspace.runs().startingWith(start);
            if (found.size() != 1) {
                throw UserError.failed(List.of(
                        found.isEmpty()
                                ? "there is no run " + start + ". caselab runs lists them."
                                : "more than one run begins with " + start + ". Give more of its id."));
            }
            if (!runs.contains(found.getFirst())) {
                runs.add(found.getFirst());
            }
        }
        return runs;
    }
}
