package caselab.app.why;

import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.workspace.SavedRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A run to compare with.
 *
 * @param words the key of its name
 * @param name what stands in for the name: the user's own, or a number
 */
record Against(String words, String name, Choices choices) {

    private static final int LATEST = 12;

    /** What there is to compare the open case with: the case as told first, then what was pinned, then older runs. */
    static List<Against> of(OpenCase open, RunBook book) {
        Choices now = open.choices();
        List<Against> all = new ArrayList<>();
        all.add(new Against("why.against.case", "", Choices.baseline(open.scenario())));
        all.add(new Against("why.against.world", "", now.worldOnly()));
        book.pinned()
                .forEach((slot, run) -> all.add(of("why.against.pinned", slot + " " + name(run, book), run, book)));
        List<Choices> past = open.past();
        if (!past.isEmpty()) {
            all.add(new Against("why.against.before", "", past.getLast()));
        }
        book.latest(LATEST).forEach(run -> all.add(of("why.against.run", name(run, book), run, book)));
        return different(all, now);
    }

    private static Against of(String words, String name, SavedRun run, RunBook book) {
        return new Against(words, name, book.choices(run));
    }

    private static String name(SavedRun run, RunBook book) {
        return run.name().isEmpty() ? String.valueOf(book.number(run)) : run.name();
    }

    /** The first of those that are the same; the run itself is not among them, unless it is the case as told. */
    private static List<Against> different(List<Against> all, Choices now) {
        Set<Choices> seen = new HashSet<>();
        return all.stream()
                .filter(other -> other.equals(all.getFirst()) || !other.choices.equals(now))
                .filter(other -> seen.add(other.choices))
                .toList();
    }

    String said(Reader reader) {
        return reader.texts().get(words, "name", name);
    }
}
