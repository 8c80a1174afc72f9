package caselab.app.teach;

import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.report.Program;
import caselab.report.page.DebriefReport;
import caselab.report.page.Page;
import caselab.report.page.Played;
import caselab.scenario.Scenario;
import caselab.workspace.Prediction;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The runs of a class, opened from its files, and the few that are worth ten minutes. */
final class DebriefViewModel {

    private final TeachViewModel teach;
    private final Reader reader;
    private final ReadOnlyObjectWrapper<ClassFiles.Opened> opened =
            new ReadOnlyObjectWrapper<>(new ClassFiles.Opened(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<List<Pick>> picks = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty soWhat = new SimpleStringProperty("");
    private final StringProperty nowWhat = new SimpleStringProperty("");

    DebriefViewModel(TeachViewModel teach) {
        this.teach = teach;
        reader = teach.reader();
    }

    Reader reader() {
        return reader;
    }

    /** All that was found in the files. */
    ReadOnlyObjectProperty<ClassFiles.Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The runs worth talking about. */
    ReadOnlyObjectProperty<List<Pick>> picksProperty() {
        return picks.getReadOnlyProperty();
    }

    StringProperty whatProperty() {
        return what;
    }

    StringProperty soWhatProperty() {
        return soWhat;
    }

    StringProperty nowWhatProperty() {
        return nowWhat;
    }

    /** Opens files together, in place of those that were open. */
    void open(List<Path> files) {
        opened.set(ClassFiles.open(files, teach.told(), teach.classCode()));
        picks.set(Picks.of(opened.get().runs()));
    }

    /** The output that is drawn. */
    Scenario.Output hero() {
        return teach.scenario().outputs().getFirst();
    }

    /** Why the run was picked. */
    String title(Pick pick) {
        return switch (pick.why()) {
            case DISAGREEMENT -> text("teach.pick.disagreement");
            case SURPRISE -> text("teach.pick.surprise");
            case TIPPING -> text("teach.pick.tipping");
            case TWIN -> text("teach.pick.twin");
        };
    }

    /** What makes it so, with its numbers. */
    String reason(Pick pick) {
        ClassRun run = pick.run();
        return switch (pick.why()) {
            case DISAGREEMENT -> text("teach.reason.disagreement", "student", run.student(), "end", end(run));
            case SURPRISE -> surprise(run);
            case TIPPING -> tipping(run);
            case TWIN ->
                text(
                        "teach.reason.twin",
                        "student",
                        run.student(),
                        "other",
                        pick.other().map(ClassRun::student).orElse(""),
                        "end",
                        end(run));
        };
    }

    private String surprise(ClassRun run) {
        Prediction drawn = run.prediction().orElseThrow();
        Scenario.Output output = Picks.output(run, drawn).orElseThrow();
        return text(
                "teach.reason.surprise",
                "student",
                run.student(),
                "expected",
                reader.value(output, drawn.end()),
                "got",
                reader.value(output, run.line(output).last()));
    }

    private String tipping(ClassRun run) {
        return run.exit() == OutputLine.NONE
                ? text(
                        "teach.reason.lowest",
                        "student",
                        run.student(),
                        "low",
                        reader.figures().value(caselab.model.Unit.YUAN, Picks.lowest(run)))
                : text(
                        "teach.reason.lacked",
                        "student",
                        run.student(),
                        "week",
                        run.exit(),
                        "lacked",
                        run.run().weeks() - run.exit());
    }

    /** How a run ended, in short. */
    String end(ClassRun run) {
        return run.exit() == OutputLine.NONE
                ? reader.value(hero(), run.line(hero()).last())
                : text("teach.end.out", "week", run.exit());
    }

    /** The question to ask the class. */
    String question(Pick pick) {
        return switch (pick.why()) {
            case DISAGREEMENT ->
                text("teach.ask.disagreement", "student", pick.run().student());
            case SURPRISE -> text("teach.ask.surprise");
            case TIPPING -> text("teach.ask.tipping");
            case TWIN -> text("teach.ask.twin");
        };
    }

    /** What should be said about a file. */
    String remark(ClassFiles.Remark remark) {
        String key =
                "teach.remark." + remark.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
        String detail =
                remark.kind() == ClassFiles.Kind.OTHER_CLASS && remark.detail().isEmpty()
                        ? text("teach.class.none")
                        : remark.detail();
        return text(key, "student", remark.student(), "detail", detail);
    }

    /** The debrief as a page, once there are picks. */
    Optional<Page> page() {
        if (picks.get().isEmpty()) {
            return Optional.empty();
        }
        List<DebriefReport.Pick> chosen = picks.get().stream()
                .map(pick ->
                        new DebriefReport.Pick(played(pick.run()), title(pick) + ": " + reason(pick), question(pick)))
                .toList();
        var talk = new DebriefReport.Talk(what.get(), soWhat.get(), nowWhat.get());
        return Optional.of(new DebriefReport(teach.edition()).of("", chosen, talk, teach.classCode()));
    }

    private static Played played(ClassRun run) {
        return Played.Order.of(
                        run.scenario(),
                        run.saved().inputs().levers(),
                        run.saved().inputs().chance(),
                        Program.version())
                .play(run.student(), run.saved().reasons());
    }

    String text(String key, Object... namesAndValues) {
        return reader.texts().get(key, namesAndValues);
    }
}
