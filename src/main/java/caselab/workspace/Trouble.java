package caselab.workspace;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong with a file, in words. */
final class Trouble {

    private static final int PRIMARY = 0xff;
    private static final Set<SQLiteErrorCode> DAMAGE =
            EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);
    private static final Map<SQLiteErrorCode, String> WORDS = Map.of(
            SQLiteErrorCode.SQLITE_FULL, "the disk is full",
            SQLiteErrorCode.SQLITE_BUSY, "another program holds it",
            SQLiteErrorCode.SQLITE_READONLY, "it may not be written",
            SQLiteErrorCode.SQLITE_CANTOPEN, "the folder is not there or may not be written",
            SQLiteErrorCode.SQLITE_IOERR, "the disk cannot be read or written",
            SQLiteErrorCode.SQLITE_CORRUPT, "it is damaged",
            SQLiteErrorCode.SQLITE_NOTADB, "it is not a workspace");

    private Trouble() {}

    /** Whether the file itself is broken, so that a new one is the only way on. */
    static boolean damage(Throwable e) {
        return code(e).filter(DAMAGE::contains).isPresent();
    }

    /** In a few words, without a full stop. */
    static String of(Throwable e) {
        return code(e).map(WORDS::get).orElseGet(() -> switch (e) {
            case AccessDeniedException _ -> "you may not write there";
            case FileAlreadyExistsException _ -> "there is a file where the folder should be";
            case FileSystemException f when f.getReason() != null -> String.valueOf(f.getReason());
            default -> String.valueOf(e.getMessage());
        });
    }

    private static Optional<SQLiteErrorCode> code(Throwable e) {
        return e instanceof SQLiteException sqlite
                ? Optional.of(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY))
                : Optional.empty();
    }
}
