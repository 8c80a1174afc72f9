package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is generated, whole or between two marks. A test fails while it is out of date; with
 * {@code -Ddocs.write=true} the test writes it instead.
 */
record DocFile(Path path) {

    static DocFile of(String name) {
        return new DocFile(LabFolders.find().scenarios().resolveSibling("docs").resolve(name));
    }

    String text() throws IOException {
        return Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : "";
    }

    /** The whole file is this. */
    void is(String wanted) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(path, wanted);
        }
        assertThat(text())
                .as("%s is out of date: mvn test -Dtest='*DocTest' -Ddocs.write=true", path.getFileName())
                .isEqualTo(wanted);
    }

    /** What stands between the marks of this name is this. */
    void has(String mark, String wanted) throws IOException {
        String begin = "<!-- generated: " + mark + " -->\n";
        String end = "<!-- end: " + mark + " -->";
        String text = text();
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        assertThat(text).contains(begin).contains(end);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(path, text.substring(0, from) + wanted + text.substring(to));
            return;
        }
        wanted.lines()
                .forEach(line -> assertThat(text.substring(from, to).lines())
                        .as(
                                "%s, below %s: mvn test -Dtest='*DocTest' -Ddocs.write=true, or paste\n%s",
                                path.getFileName(), mark, line)
                        .contains(line));
        assertThat(text.substring(from, to)).as("what is listed below %s", mark).isEqualTo(wanted);
    }
}
