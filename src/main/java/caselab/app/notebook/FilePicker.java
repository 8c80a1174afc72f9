package caselab.app.notebook;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the user for the name of a file; empty if the user thinks better of it. */
public interface FilePicker {

    /**
     * A file to write.
     *
     * @param name suggested, with its ending
     * @param kind what it is, in words
     */
    Optional<Path> toSave(Window owner, String name, String kind);

    /**
     * A file to read.
     *
     * @param ending of its name, with the dot
     * @param kind what it is, in words
     */
    Optional<Path> toOpen(Window owner, String ending, String kind);
}
