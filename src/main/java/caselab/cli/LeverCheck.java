package caselab.cli;

import caselab.model.Settings;
import caselab.report.Repeat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Whether the levers that a run names are what set its numbers. */
record LeverCheck(Study study) {

    /** What is not so, with its place; empty if all is. */
    Optional<String> wrong(Repeat run) {
        Settings expected;
        try {
            expected = expected(run);
        } catch (UserError e) {
            return Optional.of("its levers could not be set so. " + String.join(" ", e.lines()));
        }
        TreeSet<String> wrong = new TreeSet<>(run.settings().minus(expected).paths());
        wrong.addAll(expected.minus(run.settings()).paths());
        run.byPath().stream()
                .filter(path -> run.settings().find(path).isEmpty())
                .forEach(wrong::add);
        return wrong.stream()
                .findFirst()
                .map(path -> "its levers, which the file gives as %s, make %s %s, and the run was played with %s."
                        .formatted(levers(run), path, text(expected, path), text(run.settings(), path)));
    }

    private Settings expected(Repeat run) {
        Settings raw = Settings.none();
        for (String path : run.byPath()) {
            OptionalDouble value = run.settings().find(path);
            raw = value.isPresent() ? raw.with(path, value.getAsDouble()) : raw;
        }
        List<String> levers = run.levers().entrySet().stream()
                .map(lever -> lever.getKey() + "=" + lever.getValue())
                .toList();
        if (levers.isEmpty()) {
            return raw;
        }
        return Changes.read(levers, study).stand().settings().with(raw);
    }

    private static String levers(Repeat run) {
        return run.levers().isEmpty() ? "none" : run.levers().toString();
    }

    private static String text(Settings settings, String path) {
        OptionalDouble value = settings.find(path);
        return value.isPresent() ? Figures.plain(value.getAsDouble()) : "what it is in the case";
    }
}
