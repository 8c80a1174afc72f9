package caselab.workspace;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be written, and the one thread that writes it: a quarter of a second after something is put, everything
 * that waits goes into the file in one transaction. A record put twice is written once. What cannot be written keeps
 * waiting and is tried again.
 */
final class Writer implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(3);
    private static final int CLOSING_SECONDS = 15;

    private final Database database;
    private final Consumer<Notice> notices;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("workspace").unstarted(task));

    /** By table, then by id. */
    private final Map<String, Map<String, Row<?>>> waiting = new HashMap<>();

    private boolean scheduled;
    private boolean failing;

    Writer(Database database, Consumer<Notice> notices) {
        this.database = database;
        this.notices = notices;
        // the first JSON takes long, the first thing a user does should not wait for it
        thread.execute(() -> Json.compact(Json.object().put("ready", true)));
    }

    /** Takes rows to be written together. */
    synchronized void put(Collection<? extends Row<?>> rows) {
        rows.forEach(row ->
                waiting.computeIfAbsent(row.table(), _ -> new HashMap<>()).put(row.id(), row));
        schedule(PAUSE);
    }

    /** What waits for a table, by id. */
    synchronized Map<String, Row<?>> waiting(String table) {
        return Map.copyOf(waiting.getOrDefault(table, Map.of()));
    }

    /** What waits under an id of a table. */
    synchronized @Nullable Row<?> waiting(String table, String id) {
        return waiting.getOrDefault(table, Map.of()).get(id);
    }

    private synchronized void schedule(Duration delay) {
        if (!scheduled && !thread.isShutdown() && database.writable()) {
            scheduled = true;
            Future<?> _ = thread.schedule(this::write, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Writes all that waits, now; false if it could not be written. */
    boolean flush() {
        return inTurn(() -> {
                    write();
                    return Optional.of(nothingWaits());
                })
                .orElse(false);
    }

    private synchronized boolean nothingWaits() {
        return waiting.values().stream().allMatch(Map::isEmpty);
    }

    /** Does something on the writing thread, between two transactions; empty if that thread has ended. */
    <T> Optional<T> inTurn(Callable<Optional<T>> task) {
        try {
            return thread.submit(task).get();
        } catch (ExecutionException | RejectedExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Writes what waits. On the writing thread only. */
    void write() {
        List<Row<?>> batch = take();
        if (batch.isEmpty()) {
            return;
        }
        try {
            database.write(batch);
            written(batch);
        } catch (SQLException | RuntimeException | LinkageError e) {
            failed(e);
        }
    }

    private synchronized List<Row<?>> take() {
        scheduled = false;
        List<Row<?>> batch = new ArrayList<>();
        if (database.writable()) {
            waiting.values().forEach(rows -> batch.addAll(rows.values()));
        }
        return batch;
    }

    /** A row that was put again meanwhile goes on waiting. */
    private void written(List<Row<?>> batch) {
        boolean again;
        synchronized (this) {
            batch.forEach(row ->
                    waiting.getOrDefault(row.table(), Map.of()).computeIfPresent(row.id(), (_, now) -> same(now, row)));
            again = failing;
            failing = false;
        }
        if (again) {
            notices.accept(new Notice(Notice.Kind.WRITTEN_AGAIN, database.file(), ""));
        }
    }

    @SuppressWarnings("ReferenceEquality") // an equal row that was put later has its own turn
    private static @Nullable Row<?> same(Row<?> now, Row<?> written) {
        return now == written ? null : now;
    }

    private void failed(Throwable e) {
        boolean first;
        synchronized (this) {
            first = !failing;
            failing = true;
        }
        schedule(RETRY);
        if (first) {
            notices.accept(new Notice(Notice.Kind.NOT_WRITTEN, database.file(), Trouble.of(e)));
        }
    }

    /** Writes what waits and stops. */
    @Override
    public void close() {
        flush();
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                notices.accept(new Notice(Notice.Kind.NOT_WRITTEN, database.file(), "it took too long"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
