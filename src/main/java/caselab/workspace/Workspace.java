package caselab.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything a user has done, kept. What is saved is seen at once and is on the disk within a second, on a thread of
 * its own: killing the process loses at most what was saved in the last two seconds, and never the file. Nothing here
 * throws because of a file: what goes wrong is a {@link Notice} to the listener, on whichever thread it happened, and
 * work goes on in memory. May be used from any thread; several labs may work on one folder.
 */
public final class Workspace implements AutoCloseable {

    /** Where what is saved goes. */
    public enum Keeping {
        /** Into the file. */
        FILE,
        /** Into memory; the file is read only. */
        READ_ONLY,
        /** Into memory; there is no file. */
        MEMORY
    }

    /** Name of the file in its folder. */
    public static final String FILE = "workspace.db";

    private static final int MOST_RECENT = 10;
    private static final String SETTINGS = "settings";
    private static final String PREFERENCES = "preferences";
    private static final String WINDOW = "window";
    private static final String RECENT = "recent-files";
    private static final String CLASSES = "class-codes";

    private final Opening opening;
    private final Database database;
    private final Writer writer;
    private final Consumer<Notice> notices;
    private final RunStore runs;
    private final Notebook notebook;
    private final Table<Draft> drafts;
    private final Table<Preferences> preferences;
    private final Table<WindowState> window;
    private final Table<List<Path>> recent;
    private final Table<Map<String, String>> classes;

    private Workspace(Database database, Opening opening, Names names, Consumer<Notice> notices) {
        this.opening = opening;
        this.database = database;
        this.notices = notices;
        writer = new Writer(database, notices);
        runs = new RunStore(table("runs", new RunForm(), SavedRun::id), names);
        notebook = new Notebook(
                table("experiments", new ExperimentForm(), Experiment::id),
                table("lessons", new LessonForm(), LessonProgress::lesson),
                names);
        drafts = table("drafts", new DraftForm(), Draft::scenario);
        preferences = table(SETTINGS, new PreferencesForm(), _ -> PREFERENCES);
        window = table(SETTINGS, new WindowForm(), _ -> WINDOW);
        recent = table(SETTINGS, new RecentForm(), _ -> RECENT);
        classes = table(SETTINGS, new ClassCodesForm(), _ -> CLASSES);
    }

    private <T> Table<T> table(String name, Form<T> form, Function<T, String> key) {
        return new Table<>(name, form, key, database, writer, notices);
    }

    /**
     * Opens the workspace of a folder, or a new one. Never fails.
     *
     * @param notices hears what the user should know, from any thread
     */
    public static Workspace open(Path folder, InstantSource clock, Consumer<Notice> notices) {
        Opening opening = new Opening(Schema.current(), clock, notices);
        return new Workspace(opening.open(folder), opening, new Names(clock, new SecureRandom()), notices);
    }

    /** A workspace that forgets: for tests, and for looking without leaving a trace. */
    public static Workspace inMemory(InstantSource clock) {
        Opening opening = new Opening(Schema.current(), clock, _ -> {});
        Database nowhere = new Database(Path.of(FILE), null, null);
        return new Workspace(nowhere, opening, new Names(clock, new SecureRandom()), _ -> {});
    }

    /** Where what is saved goes. */
    public Keeping keeping() {
        return database.writable() ? Keeping.FILE : database.readable() ? Keeping.READ_ONLY : Keeping.MEMORY;
    }

    /** The file, or where it would be. */
    public Path file() {
        return database.file();
    }

    /** The runs. */
    public RunStore runs() {
        return runs;
    }

    /** The notebook. */
    public Notebook notebook() {
        return notebook;
    }

    /** The choices of the moment in a scenario; empty if it was never touched. */
    public Optional<Draft> draft(String scenario) {
        return drafts.find(scenario);
    }

    /**
     * Keeps the choices of the moment in a scenario. May be called at every step: it is written four times a second at
     * most.
     */
    public void save(Draft draft) {
        drafts.put(draft);
    }

    /** How the user wants the lab to be. */
    public Preferences preferences() {
        return preferences.find(PREFERENCES).orElseGet(Preferences::defaults);
    }

    /** Keeps how the user wants the lab to be. */
    public void save(Preferences wanted) {
        preferences.put(wanted);
    }

    /** Where the window was; empty the first time. */
    public Optional<WindowState> window() {
        return window.find(WINDOW);
    }

    /** Keeps where the window is. */
    public void save(WindowState state) {
        window.put(state);
    }

    /** The files opened last, the newest first; some may be gone. */
    public List<Path> recentFiles() {
        return recent.find(RECENT).orElse(List.of());
    }

    /** Remembers that a file was opened or saved. */
    public synchronized void opened(Path file) {
        Path full = file.toAbsolutePath().normalize();
        recent.put(List.of(Stream.concat(Stream.of(full), recentFiles().stream().filter(other -> !other.equals(full)))
                .limit(MOST_RECENT)
                .toList()));
    }

    /** The class each scenario is worked on for, by the scenario's id; those that are for none are not there. */
    public Map<String, String> classCodes() {
        return classes.find(CLASSES).orElse(Map.of());
    }

    /** Remembers for which class a scenario is worked on; an empty code is none. */
    public synchronized void joined(String scenario, String code) {
        Map<String, String> codes = new TreeMap<>(classCodes());
        if (code.isEmpty()) {
            codes.remove(scenario);
        } else {
            codes.put(scenario, code);
        }
        classes.put(Map.copyOf(codes));
    }

    /** Writes what waits, now; false if it could not be written. Not for the window's thread. */
    public boolean flush() {
        return writer.flush();
    }

    /**
     * Moves everything to another folder, where work goes on at once; also out of memory, if there was no file. The old
     * file stays beside where it was, under another name. Not for the window's thread.
     *
     * @param from where the data is now
     * @return where it is then; empty, with a notice, if it could not be moved
     */
    public Optional<DataFolder> move(DataFolder from, Path target) {
        return writer.inTurn(() -> {
            try {
                return Optional.of(moved(from, target.toAbsolutePath().normalize()));
            } catch (IOException | SQLException e) {
                notices.accept(new Notice(Notice.Kind.NOT_MOVED, target, Trouble.of(e)));
                return Optional.<DataFolder>empty();
            }
        });
    }

    private DataFolder moved(DataFolder from, Path target) throws IOException, SQLException {
        Path there = target.resolve(FILE);
        if (Files.exists(there)) {
            throw new IOException("there is a workspace already; choose another folder");
        }
        Files.createDirectories(target);
        writer.write();
        database.copyTo(there);
        Path old = database.file();
        DataFolder now = from.movedTo(target);
        database.replaceBy(opening.open(target));
        opening.putAway(old, "workspace-moved-");
        writer.write();
        return now;
    }

    /** Writes what waits and closes the file. */
    @Override
    public void close() {
        writer.close();
        try {
            database.close();
        } catch (SQLException e) {
            notices.accept(new Notice(Notice.Kind.NOT_WRITTEN, database.file(), Trouble.of(e)));
        }
    }
}
