package caselab.workspace;

import java.nio.file.Path;

/**
 * Something a user should know about what is kept. It is delivered, never thrown; work goes on.
 *
 * @param kind what happened
 * @param place the file or folder it is about
 * @param detail more: where the damaged copy is, which version, what the system said; empty if there is no more
 */
public record Notice(Kind kind, Path place, String detail) {

    /** What happened, with the words for a terminal; a window has its own. */
    public enum Kind {
        /** The file cannot be used where it is. Everything is kept in memory until the lab is closed. */
        IN_MEMORY("%s cannot be used (%s). Your work is kept in memory until you close the lab: export it before."),
        /** The file was made by a newer version: it is read, never written. */
        NEWER("%s is from a newer version (%s). You can read what is in it; to go on with it, update."),
        /** The file may be read but not written. */
        READ_ONLY("%s cannot be written (%s). What you do now is kept in memory until you close the lab."),
        /** The file was damaged. It was put aside and a new one begun. */
        DAMAGED("%s was damaged. It is kept as %s, and a new one has been begun."),
        /** Something could not be written. It is kept in memory and tried again. */
        NOT_WRITTEN("%s could not be written (%s). Your work is kept in memory, and writing is tried again."),
        /** What could not be written before has now been written. */
        WRITTEN_AGAIN("%s is written again. Nothing was lost.%s"),
        /** The data could not be moved to another folder. It is where it was. */
        NOT_MOVED("Nothing was moved to %s (%s)."),
        /** Something in the file could not be read. */
        NOT_READ("%s could not be read (%s).");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** One line for a terminal. */
    @Override
    public String toString() {
        return kind.words.formatted(place, detail);
    }
}
