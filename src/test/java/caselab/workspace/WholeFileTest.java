package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void whoMayReadOtherFilesMayReadThisOne() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "plain");
        Path whole = folder.resolve("whole.txt");
        WholeFile.write(whole, new byte[] {1});
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(whole)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
        assertThat(whole).hasBinaryContent(new byte[] {1});
    }

    @Test
    void whatCannotBeWrittenLeavesWhatWasThereAndNothingElse() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("work.txt"), "work");
        assertThatThrownBy(() -> WholeFile.write(taken, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(taken.resolve("work.txt")).hasContent("work");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }
}
