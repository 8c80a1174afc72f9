package caselab.app.notebook;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks by the system's own dialog. */
public final class WindowFilePicker implements FilePicker {

    @Override
    public Optional<Path> toSave(Window owner, String name, String kind) {
        FileChooser chooser = chooser(name.substring(name.lastIndexOf('.')), kind);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toOpen(Window owner, String ending, String kind) {
        return Optional.ofNullable(chooser(ending, kind).showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String ending, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        return chooser;
    }
}
