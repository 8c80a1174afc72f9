package caselab.app.teach;

import caselab.app.words.Texts;
import caselab.report.page.Edition;
import caselab.report.page.Page;
import caselab.report.page.ReportFile;
import caselab.workspace.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves a page where the user says, in the form the name asks for. */
final class SavePage {

    private SavePage() {}

    /** Asks where and saves there; says in a sentence what came of it, nothing if the user thought better of it. */
    static String ask(Texts texts, Page page, Edition edition, String name, @Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("teach.save"));
        chooser.setInitialFileName(name + ".pdf");
        for (String kind : new String[] {"pdf", "html", "md", "csv"}) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.toUpperCase(Locale.ROOT), "*." + kind));
        }
        File chosen = chooser.showSaveDialog(owner);
        return chosen == null ? "" : save(texts, page, edition, chosen.toPath());
    }

    /** Saves a page; says where, or why not. */
    static String save(Texts texts, Page page, Edition edition, Path file) {
        ReportFile.Kind kind = ReportFile.Kind.of(file.toString()).orElse(ReportFile.Kind.PDF);
        try {
            WholeFile.writeAll(file, ReportFile.write(kind, page, edition, String.valueOf(file.getFileName())));
            return texts.get("teach.saved", "file", file);
        } catch (IOException e) {
            return texts.get("teach.notSaved", "file", file, "why", String.valueOf(e.getMessage()));
        }
    }
}
