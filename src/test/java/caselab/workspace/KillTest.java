package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/**
 * Labs that keep runs as fast as they can, two on each folder, are killed at any moment, again and again. Each file is
 * whole every time, and has all that was kept two seconds before or earlier.
 */
class KillTest {

    private static final int ROUNDS = 6;
    private static final int FOLDERS = 2;
    private static final int SPREAD_MILLIS = 600;
    private static final int LOST_AT_MOST_MILLIS = 2_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(2015);
    private int owed;

    @Test
    void nothingOlderThanTwoSecondsIsLostAndTheFileIsWhole() throws Exception {
        List<Set<String>> mustHave = new ArrayList<>();
        for (int f = 0; f < FOLDERS; f++) {
            mustHave.add(new HashSet<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            killAll(mustHave);
            for (int f = 0; f < FOLDERS; f++) {
                check(folder(f), mustHave.get(f));
            }
        }
        // had every lab died young, nothing would have been owed and nothing proved
        assertThat(owed).isGreaterThan(ROUNDS);
    }

    private void killAll(List<Set<String>> mustHave) throws IOException, InterruptedException {
        List<KilledLab> labs = new ArrayList<>();
        for (int i = 0; i < 2 * FOLDERS; i++) {
            labs.add(KilledLab.start(folder(i % FOLDERS), folder.resolve("said-" + i + ".txt")));
        }
        for (KilledLab lab : labs) {
            lab.awaitFirst();
        }
        int waited = 0;
        int[] moments = random.ints(labs.size(), 0, SPREAD_MILLIS).sorted().toArray();
        for (int i = labs.size() / 2; i < labs.size(); i++) {
            moments[i] += LOST_AT_MOST_MILLIS; // half of them live long enough to owe something
        }
        for (int i = 0; i < moments.length; i++) {
            Thread.sleep(moments[i] - waited);
            waited = moments[i];
            labs.get(i).kill();
        }
        for (int i = 0; i < labs.size(); i++) {
            List<String> kept = labs.get(i).keptBefore(LOST_AT_MOST_MILLIS);
            owed += kept.isEmpty() ? 0 : 1;
            mustHave.get(i % FOLDERS).addAll(kept);
        }
    }

    private Path folder(int number) {
        return folder.resolve("lab-" + number);
    }

    private static void check(Path lab, Set<String> mustHave) throws SQLException {
        try (Workspace workspace = Samples.open(lab)) {
            assertThat(workspace.keeping()).isEqualTo(Workspace.Keeping.FILE);
        }
        try (Connection connection =
                new SQLiteConfig().createConnection("jdbc:sqlite:" + lab.resolve("workspace.db"))) {
            assertThat(Sql.texts(connection, "PRAGMA integrity_check", List.of()))
                    .containsExactly("ok");
            Set<String> there = new HashSet<>(Sql.texts(connection, "SELECT id FROM runs", List.of()));
            Set<String> lost = new HashSet<>(mustHave);
            lost.removeAll(there);
            assertThat(lost).isEmpty();
        }
    }
}
