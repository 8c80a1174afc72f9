package caselab.app;

import caselab.app.control.FitRow;
import caselab.app.run.OpenCase;
import caselab.app.words.Texts;
import caselab.model.Digest;
import caselab.workspace.Notice;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The line of facts at the foot of the window: whose model, which result, how long, what is safe. */
final class StatusBar extends FitRow {

    private final Texts texts;
    private final Label digest = new Label();
    private final Label weeks = new Label();
    private final Label saved = new Label();
    private final Subscription noticed;
    private Subscription shown = Subscription.EMPTY;

    StatusBar(Texts texts, Notices notices) {
        this.texts = texts;
        getStyleClass().add("status-bar");
        digest.setId("digest");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label model = new Label(texts.get("status.model"));
        Label offline = new Label(texts.get("status.offline"));
        getChildren().addAll(model, digest, weeks, space, offline, saved);
        List.of(offline, weeks, model, digest).forEach(this::canHide);
        saved.setId("saved");
        noticed = notices.lastProperty()
                .subscribe(notice -> saved.setText(notice.map(this::words).orElse(texts.get("status.saved"))));
    }

    /** Nobody looks at it any more. */
    void close() {
        noticed.unsubscribe();
        shown.unsubscribe();
    }

    private String words(Notice notice) {
        String key = "notice." + notice.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
        return texts.get(key, "place", notice.place(), "detail", notice.detail());
    }

    /** Says what is known of a case, from now on. */
    void follow(OpenCase open) {
        shown.unsubscribe();
        String length = texts.get("status.weeks", "weeks", open.scenario().weeks());
        String code = open.scenario().classCode();
        weeks.setText(code.isEmpty() ? length : texts.get("status.class", "weeks", length, "code", code));
        shown = open.settledProperty()
                .subscribe(outcome -> digest.setText(texts.get("status.digest", "digest", Digest.of(outcome.run()))));
    }
}
