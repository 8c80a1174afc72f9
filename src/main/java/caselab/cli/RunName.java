package caselab.cli;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.report.Repeat;
import caselab.report.RunFile;
import caselab.study.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run that is named in a command: by the file {@code caselab run --out} wrote, or as {@code SCENARIO?lever=value,…}.
 *
 * @param scenario as it was named
 * @param stand where the levers stand
 * @param chance its luck
 * @param weeks its length; 0 for the scenario's
 */
record RunName(String scenario, Stand stand, Chance chance, int weeks) {

    private static final String SEED = "seed=";
    private static final long LARGEST_SEED = 1L << 53;

    static RunName read(String typed, Chance otherwise, Console console) {
        int mark = typed.indexOf('?');
        if (mark < 0 && typed.endsWith(".json") && Files.isRegularFile(Study.path(typed)) && isRun(Study.path(typed))) {
            return file(typed, console);
        }
        String name = mark < 0 ? typed : typed.substring(0, mark);
        List<String> sets = new ArrayList<>();
        Chance chance = otherwise;
        for (String set : mark < 0 ? new String[0] : typed.substring(mark + 1).split(",", -1)) {
            if (set.startsWith(SEED)) {
                chance = Chance.of(Numbers.whole("seed", set.substring(SEED.length()), 0, LARGEST_SEED));
            } else if (!set.isBlank()) {
                sets.add(set);
            }
        }
        return new RunName(name, PlanOptions.stand(name, sets, console), chance, 0);
    }

    private static boolean isRun(Path file) {
        return FileKind.of(file) == FileKind.RUN;
    }

    private static RunName file(String name, Console console) {
        try {
            Repeat run = RunFile.read(Study.path(name));
            List<String> sets = run.levers().entrySet().stream()
                    .map(e -> e.getKey() + "=" + e.getValue())
                    .toList();
            Stand levers = PlanOptions.stand(run.subject(), sets, console);
            Settings raw = Settings.none();
            for (var number : run.settings().values().entrySet()) {
                Double set = levers.settings().values().get(number.getKey());
                raw = number.getValue().equals(set) ? raw : raw.with(number.getKey(), number.getValue());
            }
            List<String> problems = run.problems(levers.scenario().plan());
            if (!problems.isEmpty()) {
                throw UserError.failed(problems);
            }
            return new RunName(
                    run.subject(), new Stand(levers.scenario(), levers.values(), raw), run.chance(), run.weeks());
        } catch (IOException | IllegalArgumentException e) {
            throw UserError.failed(List.of(name + " cannot be read as a run: " + e.getMessage()));
        }
    }

    /** How it is said in the head of a file. */
    String said() {
        List<String> values = new ArrayList<>();
        stand.values().forEach((key, value) -> values.add(key + "=" + value));
        stand.raw().values().forEach((path, value) -> values.add(path + "=" + value));
        values.add(chance.seeded() ? SEED + chance.seed() : "no luck");
        return scenario + "?" + String.join(",", values);
    }

    static int[] lengths(RunName... runs) {
        return Arrays.stream(runs)
                .mapToInt(run -> run.weeks == 0 ? run.stand.scenario().weeks() : run.weeks)
                .distinct()
                .toArray();
    }
}
