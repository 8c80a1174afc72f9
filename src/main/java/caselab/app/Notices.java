package caselab.app;

import caselab.workspace.Notice;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the user should know about what is kept: the last notice, brought to the window's thread. */
final class Notices implements Consumer<Notice> {

    private final Executor windowThread;
    private final ReadOnlyObjectWrapper<Optional<Notice>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    Notices(Executor windowThread) {
        this.windowThread = windowThread;
    }

    @Override
    public void accept(Notice notice) {
        windowThread.execute(() -> last.set(Optional.of(notice)));
    }

    /** The last of them; empty as long as all is well. */
    ReadOnlyObjectProperty<Optional<Notice>> lastProperty() {
        return last.getReadOnlyProperty();
    }
}
