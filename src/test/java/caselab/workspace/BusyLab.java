package caselab.workspace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Keeps runs without end, and says of each that it is kept: what {@link KillTest} kills. */
final class BusyLab {

    private BusyLab() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workspace workspace = Workspace.open(Path.of(args[0]), InstantSource.system(), notice -> {
            out.println("notice " + notice);
        });
        // a process that has only just started may need seconds for its first sentence on a busy machine
        Samples.add(workspace, 0);
        workspace.flush();
        for (int i = 0; ; i++) {
            SavedRun run = workspace
                    .runs()
                    .add(Samples.inputs(i / 1000.0), Samples.result("0a1b2c3d"), Map.of(), Optional.empty());
            workspace.runs().rename(run.id(), "run " + i);
            out.println(run.id() + " " + System.currentTimeMillis());
            Thread.sleep(1);
        }
    }
}
