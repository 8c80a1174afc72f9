package caselab.app.notebook;

import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.scenario.Scenario;
import caselab.workspace.Experiment;
import caselab.workspace.Notebook;
import caselab.workspace.SavedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The experiments of a case. The notebook fills itself: what was written in the lesson, and the runs that were pinned
 * or are at hand; the latter are kept as soon as something is written about them.
 */
public final class NotebookViewModel {

    /** A field a student writes. */
    enum Field {
        QUESTION,
        HYPOTHESIS,
        FINDINGS,
        DECISION
    }

    private final OpenCase open;
    private final RunBook book;
    private final NotebookFiles files;
    private final Notebook notebook;
    private final Reader reader;
    private final RunScheduler line;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * The notebook of a case.
     *
     * @param line a line of work for writing files
     */
    public NotebookViewModel(OpenCase open, RunBook book, NotebookFiles files, Reader reader, RunScheduler line) {
        this.open = open;
        this.book = book;
        this.files = files;
        this.reader = reader;
        this.line = line;
        notebook = files.workspace().notebook();
        refresh();
    }

    Scenario scenario() {
        return open.scenario();
    }

    Reader reader() {
        return reader;
    }

    /** The experiments, the oldest first. */
    ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** The experiment that is open; empty if there is none. */
    ObjectProperty<Optional<Entry>> selectedProperty() {
        return selected;
    }

    /** What came of the last file. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Looks again at what there is; the last experiment is open, unless another was. */
    void refresh() {
        Optional<String> before = selected.get()
                .map(entry -> entry.run().id() + entry.experiment().id());
        entries.set(load());
        selected.set(entries.get().stream()
                .filter(entry -> before.filter(
                                (entry.run().id() + entry.experiment().id())::equals)
                        .isPresent())
                .findFirst()
                .or(() -> entries.get().stream().reduce((_, last) -> last)));
    }

    private List<Entry> load() {
        List<Entry> found = new ArrayList<>();
        for (Experiment experiment : notebook.of(scenario().id())) {
            experiment
                    .run()
                    .flatMap(files.workspace().runs()::find)
                    .ifPresent(run -> found.add(entry(experiment, true, run)));
        }
        Stream.concat(book.pinned().values().stream(), book.currentProperty().get().stream())
                .distinct()
                .filter(run ->
                        found.stream().noneMatch(entry -> entry.run().id().equals(run.id())))
                .toList()
                .forEach(run -> found.add(entry(fresh(run), false, run)));
        return List.copyOf(found);
    }

    private Entry entry(Experiment experiment, boolean kept, SavedRun run) {
        Outcome outcome = Outcome.of(book.choices(run), open.outcome().baseline());
        return new Entry(experiment, kept, run, outcome);
    }

    private Experiment fresh(SavedRun run) {
        Experiment.Writing writing = new Experiment.Writing(reader.word("question"), "", "", "");
        return new Experiment(
                "",
                Instant.EPOCH,
                scenario().id(),
                Optional.of(run.id()),
                writing,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** What stands in a field of the experiment that is open. */
    String text(Field field) {
        Experiment.Writing writing = selected.get().map(Entry::writing).orElseGet(Experiment.Writing::none);
        return switch (field) {
            case QUESTION -> writing.question();
            case HYPOTHESIS -> writing.hypothesis();
            case FINDINGS -> writing.findings();
            case DECISION -> writing.decision();
        };
    }

    /** Writes in a field of the experiment that is open; kept at once. */
    void write(Field field, String text) {
        selected.get().filter(_ -> !text.equals(text(field))).ifPresent(entry -> {
            Experiment.Writing old = entry.writing();
            Experiment.Writing writing = switch (field) {
                case QUESTION -> new Experiment.Writing(text, old.hypothesis(), old.findings(), old.decision());
                case HYPOTHESIS -> new Experiment.Writing(old.question(), text, old.findings(), old.decision());
                case FINDINGS -> new Experiment.Writing(old.question(), old.hypothesis(), text, old.decision());
                case DECISION -> new Experiment.Writing(old.question(), old.hypothesis(), old.findings(), text);
            };
            keep(entry, writing);
        });
    }

    private void keep(Entry entry, Experiment.Writing writing) {
        Experiment kept = entry.kept()
                ? entry.experiment().withWriting(writing)
                : notebook.begin(scenario().id(), writing).withRun(entry.run().id());
        notebook.save(kept);
        Entry now = new Entry(kept, true, entry.run(), entry.outcome());
        entries.set(entries.get().stream()
                .map(other -> other.equals(entry) ? now : other)
                .toList());
        selected.set(Optional.of(now));
    }

    /** Takes the run of the open experiment up again. */
    void takeUp() {
        selected.get().ifPresent(entry -> book.restore(entry.run()));
    }

    /** Writes all experiments into a file; the ending of its name says in what form. */
    void export(Path file) {
        List<Entry> all = entries.get();
        Locale language = reader.texts().locale();
        request(file, () -> {
            files.write(file, all, language);
            return reader.texts().get("notebook.saved", "file", file.getFileName());
        });
    }

    /** Takes in the runs and notes of a {@code .case} file. */
    void take(Path file) {
        request(file, () -> {
            int count = files.take(file);
            return reader.texts().get("notebook.taken", "count", count, "file", file.getFileName());
        });
    }

    private void request(Path file, Callable<String> work) {
        line.request(
                () -> {
                    try {
                        return work.call();
                    } catch (IOException e) {
                        return reader.texts()
                                .get(
                                        "notebook.failed",
                                        "file",
                                        file.getFileName(),
                                        "why",
                                        Objects.requireNonNullElse(e.getMessage(), e.toString()));
                    }
                },
                said -> {
                    message.set(said);
                    refresh();
                });
    }

    /** A name for a file of this notebook. */
    String fileName(String ending) {
        return scenario().id() + ending;
    }

    /** How sure and how right, over every prediction in this workspace. */
    List<Score> scores() {
        return Score.of(notebook.all(), files.workspace().runs());
    }
}
