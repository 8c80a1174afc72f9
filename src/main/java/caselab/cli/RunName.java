package caselab.cli;

import caselab.model.Chance;
import caselab.report.Repeat;
import caselab.report.page.CarriedRuns;
import caselab.report.page.Played;
import caselab.report.page.RunsBlock;
import caselab.study.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that is named in a command: as {@code SCENARIO?lever=value,…,seed=N}, or by a file that carries it, which
 * {@code caselab run} or {@code caselab report} wrote.
 *
 * @param scenario as it was named
 * @param stand where the levers stand
 * @param chance its luck
 * @param weeks its length
 */
record RunName(String scenario, Stand stand, Chance chance, int weeks) {

    private static final String SEED = "seed=";
    private static final long LARGEST_FILE = 64L << 20;

    /**
     * The runs one argument names.
     *
     * @param otherwise luck of a run that is typed without a seed
     */
    static List<RunName> read(String argument, Chance otherwise, Console console) {
        return isKept(argument)
                ? carried(argument).runs().stream()
                        .map(run -> kept(argument, run, console))
                        .toList()
                : List.of(typed(argument, otherwise, console));
    }

    /** The run an argument names, where only one will do. */
    static RunName one(String argument, Chance otherwise, Console console) {
        List<RunName> runs = read(argument, otherwise, console);
        if (runs.size() > 1) {
            throw UserError.usage(argument + " carries " + runs.size() + " runs; name a file that carries one.");
        }
        return runs.getFirst();
    }

    /** Whether the argument names a file with runs, which have their own seed and length. */
    static boolean isKept(String argument) {
        if (argument.contains("?")) {
            return false;
        }
        Path path = Study.path(argument);
        return Files.isRegularFile(path) && (!argument.endsWith(".json") || FileKind.of(path) == FileKind.RUN);
    }

    private static RunName typed(String typed, Chance otherwise, Console console) {
        int mark = typed.indexOf('?');
        String name = mark < 0 ? typed : typed.substring(0, mark);
        List<String> sets = new ArrayList<>();
        Chance chance = otherwise;
        for (String set : mark < 0 ? new String[0] : typed.substring(mark + 1).split(",", -1)) {
            if (set.startsWith(SEED)) {
                chance = Chance.of(Numbers.seed("seed", set.substring(SEED.length())));
            } else if (!set.isBlank()) {
                sets.add(set.strip());
            }
        }
        Stand stand = Changes.read(sets, Study.open(name, console.folders())).stand();
        return new RunName(name, stand, chance, stand.scenario().weeks());
    }

    /** What a file carries. */
    static CarriedRuns carried(String name) {
        try {
            Path file = Study.path(name);
            if (Files.size(file) > LARGEST_FILE) {
                throw new IllegalArgumentException("it is larger than any run.");
            }
            return RunsBlock.read(Files.readAllBytes(file))
                    .filter(carried -> !carried.runs().isEmpty())
                    .orElseThrow(() -> UserError.failed(List.of(name + " carries no run. Reports carry theirs, and so"
                            + " does what caselab run --format json writes.")));
        } catch (IOException e) {
            throw UserError.failed(List.of("cannot read " + name + ": check its name and its permissions."));
        } catch (IllegalArgumentException e) {
            throw UserError.failed(List.of(name + " cannot be read as a run: " + e.getMessage()));
        }
    }

    /** A run that a file carries. */
    static RunName kept(String name, Repeat run, Console console) {
        List<String> sets = run.levers().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        Stand levers =
                Changes.read(sets, Study.open(run.subject(), console.folders())).stand();
        List<String> problems = run.problems(levers.scenario().plan());
        if (!problems.isEmpty()) {
            throw UserError.failed(
                    problems.stream().map(problem -> name + ": " + problem).toList());
        }
        Stand stand =
                new Stand(levers.scenario(), levers.values(), run.settings().minus(levers.settings()));
        return new RunName(run.subject(), stand, run.chance(), run.weeks());
    }

    /** The same for a report that this version of the program wrote. */
    Played.Order order(String version) {
        return new Played.Order(scenario, stand.scenario(), stand.values(), stand.settings(), chance, weeks, version);
    }

    /** How it is said in the head of a file. */
    String said() {
        List<String> values = new ArrayList<>();
        stand.values().forEach((key, value) -> values.add(key + "=" + value));
        stand.raw().values().forEach((path, value) -> values.add(path + "=" + value));
        values.add(chance.seeded() ? SEED + chance.seed() : "no luck");
        return scenario + "?" + String.join(",", values);
    }
}
