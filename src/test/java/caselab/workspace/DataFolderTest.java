package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path home;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    private DataFolder find(String system) {
        properties.put("os.name", system);
        properties.put("user.home", home.toString());
        return DataFolder.find(properties::get, environment::get);
    }

    @Test
    void everyPlatformHasItsOwnPlace() {
        assertThat(find("Linux").folder()).isEqualTo(home.resolve(".local/share/caselab"));
        assertThat(find("Mac OS X").folder()).isEqualTo(home.resolve("Library/Application Support/Case Lab"));
        assertThat(find("Windows 11").folder()).isEqualTo(home.resolve("AppData/Roaming/Case Lab"));
        environment.put("APPDATA", home.resolve("r").toString());
        assertThat(find("Windows 11").folder()).isEqualTo(home.resolve("r/Case Lab"));
        environment.put("XDG_DATA_HOME", home.resolve("x").toString());
        assertThat(find("Linux").folder()).isEqualTo(home.resolve("x/caselab"));
        environment.put("XDG_DATA_HOME", "not/absolute");
        assertThat(find("Linux").folder()).isEqualTo(home.resolve(".local/share/caselab"));
    }

    @Test
    void aPropertyComesBeforeAVariableAndBoth() {
        environment.put("CASELAB_DATA", home.resolve("v").toString());
        assertThat(find("Linux")).isEqualTo(new DataFolder(home.resolve("v"), Optional.empty()));
        properties.put("caselab.data", home.resolve("p").toString());
        assertThat(find("Linux")).isEqualTo(new DataFolder(home.resolve("p"), Optional.empty()));
        properties.put("caselab.data", " ");
        assertThat(find("Linux").folder()).isEqualTo(home.resolve("v"));
    }

    @Test
    void remembersWhereItWasMoved() throws IOException {
        Path target = home.resolve("stick/数据");
        assertThat(find("Linux").movedTo(target).folder()).isEqualTo(target);
        assertThat(find("Linux").folder()).isEqualTo(target);
        Files.writeString(home.resolve(".local/share/caselab/moved-to.txt"), "\0");
        assertThat(find("Linux").folder()).isEqualTo(home.resolve(".local/share/caselab"));
    }
}
