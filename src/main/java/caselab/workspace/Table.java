package caselab.workspace;

import caselab.scenario.JsonFile;
import caselab.scenario.Problems;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One table as its readers see it: what is in the file, with what waits to be written on top. */
final class Table<T> {

    /**
     * What to look for, said twice: to the file, and to what waits.
     *
     * @param where condition and order in SQL, with question marks
     * @param arguments what stands for the question marks
     * @param wanted the same condition
     * @param order the same order
     */
    record Query<T>(String where, List<String> arguments, Predicate<T> wanted, Comparator<T> order) {}

    private final String name;
    private final Form<T> form;
    private final Function<T, String> key;
    private final Database database;
    private final Writer writer;
    private final Consumer<Notice> notices;

    Table(
            String name,
            Form<T> form,
            Function<T, String> key,
            Database database,
            Writer writer,
            Consumer<Notice> notices) {
        this.name = name;
        this.form = form;
        this.key = key;
        this.database = database;
        this.writer = writer;
        this.notices = notices;
    }

    /** Puts records, together, in the place of those with their ids. */
    void put(Collection<T> values) {
        writer.put(values.stream()
                .map(value -> new Row<>(name, key.apply(value), value, form))
                .toList());
    }

    void put(T value) {
        put(List.of(value));
    }

    Optional<T> find(String id) {
        Row<?> waiting = writer.waiting(name, id);
        return waiting != null
                ? Optional.of(value(waiting))
                : stored("WHERE id = ?", List.of(id), 1).findFirst();
    }

    /** The first so many of those wanted. */
    List<T> select(Query<T> query, int most) {
        // what waits is looked at first: a row that is written meanwhile is then seen twice rather than not at all
        Map<String, Row<?>> waiting = writer.waiting(name);
        Map<String, T> found = new HashMap<>();
        int enough = most > Integer.MAX_VALUE - waiting.size() ? Integer.MAX_VALUE : most + waiting.size();
        stored(query.where(), query.arguments(), enough).forEach(value -> found.put(key.apply(value), value));
        waiting.forEach((id, row) -> found.put(id, value(row)));
        return found.values().stream()
                .filter(query.wanted())
                .sorted(query.order())
                .limit(most)
                .toList();
    }

    @SuppressWarnings("unchecked") // only this table puts rows under its name
    private T value(Row<?> row) {
        return (T) row.value();
    }

    private Stream<T> stored(String where, List<String> arguments, int most) {
        try {
            List<T> values = new ArrayList<>();
            for (String body :
                    database.bodies("SELECT body FROM " + name + " " + where + " LIMIT " + most, arguments)) {
                JsonFile.parse(name, body, new Problems()).map(form::read).ifPresent(values::add);
            }
            return values.stream();
        } catch (SQLException e) {
            notices.accept(new Notice(Notice.Kind.NOT_READ, database.file(), Trouble.of(e)));
            return Stream.of();
        }
    }
}
