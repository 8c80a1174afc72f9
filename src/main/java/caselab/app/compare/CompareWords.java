package caselab.app.compare;

import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the comparison says in two sentences.
 *
 * @param answer the headline
 * @param context what it rests on
 */
record CompareWords(String answer, String context) {

    static CompareWords of(CompareViewModel model) {
        Reader reader = model.reader();
        List<Pinned> all = model.pinnedProperty().get();
        if (all.isEmpty()) {
            return new CompareWords(reader.texts().get("compare.title"), "");
        }
        Optional<Pinned> richest = model.richest();
        Optional<Pinned> safest = model.safest();
        if (richest.isEmpty()) {
            return new CompareWords(reader.texts().get("compare.noneLives"), changed(model));
        }
        Scenario.Output output = model.open().scenario().outputs().getFirst();
        String best = reader.name(output);
        boolean both = safest.isEmpty() || safest.get().slot() == richest.get().slot();
        String answer = both
                ? reader.texts()
                        .get(
                                "compare.best",
                                "run",
                                title(richest.get()),
                                "output",
                                best,
                                "value",
                                reader.value(
                                        output,
                                        OutputLine.of(richest.get().run(), output)
                                                .last()))
                : reader.texts().get("compare.twoBests", "output", best);
        return new CompareWords(answer, join(odds(model, richest.get(), safest), changed(model)));
    }

    private static String odds(CompareViewModel model, Pinned richest, Optional<Pinned> safest) {
        if (safest.isEmpty()) {
            return "";
        }
        return model.reader()
                .texts()
                .get(
                        safest.get().slot() == richest.slot() ? "compare.odds.same" : "compare.odds",
                        "rich",
                        title(richest),
                        "richOdds",
                        model.odds(richest).orElse(0),
                        "safe",
                        title(safest.get()),
                        "safeOdds",
                        model.odds(safest.get()).orElse(0));
    }

    /** Where the same world for all changes how a pinned run ends, the reader must know. */
    private static String changed(CompareViewModel model) {
        String runs = model.pinnedProperty().get().stream()
                .filter(Pinned::otherEnd)
                .map(CompareWords::title)
                .collect(Collectors.joining(", "));
        return runs.isEmpty() ? "" : model.reader().texts().get("compare.otherEnd", "runs", runs);
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String title(Pinned run) {
        return run.slot() + " " + run.name();
    }
}
