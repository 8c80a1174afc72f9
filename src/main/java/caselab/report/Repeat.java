package caselab.report;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.Settings;
import caselab.model.Trajectory;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What it takes to play a run again, and what should come of it.
 *
 * @param program name and version of the program that played it
 * @param subject id of the scenario, or name of the file it was read from
 * @param weeks length of the run
 * @param chance where its luck came from
 * @param levers values of levers that were set, by key, as they were given; for readers
 * @param settings what was changed in the market, by path
 * @param byPath the paths among them whose numbers no lever set
 * @param digest short name of the exact numbers of the run
 */
public record Repeat(
        String program,
        String subject,
        int weeks,
        Chance chance,
        Map<String, String> levers,
        Settings settings,
        Set<String> byPath,
        String digest) {

    private static final String NAME = "caselab ";
    private static final String UNLIMITED = "unlimited";
    private static final int MOST_WEEKS = 5200;

    public Repeat {
        levers = Collections.unmodifiableMap(new TreeMap<>(levers));
        byPath = Collections.unmodifiableSet(new TreeSet<>(byPath));
    }

    /** Of a run that was played. */
    public static Repeat of(RunRecord run) {
        return new Repeat(
                NAME + run.version(),
                run.subject(),
                run.trajectory().weeks(),
                run.chance(),
                run.levers(),
                run.settings(),
                run.byPath(),
                run.digest());
    }

    /** What came of playing it again, as the same version of the program would have told it. */
    public RunRecord played(Trajectory trajectory) {
        String version = program.startsWith(NAME) ? program.substring(NAME.length()) : program;
        return new RunRecord(version, subject, levers, settings, byPath, chance, trajectory);
    }

    /** Writes it into an object. */
    public void put(ObjectNode node) {
        node.put("program", program);
        node.put("scenario", subject);
        node.put("weeks", weeks);
        if (chance.seeded()) {
            node.put("seed", chance.seed());
        } else {
            node.putNull("seed");
        }
        ObjectNode set = node.putObject("levers");
        levers.forEach(set::put);
        ObjectNode changed = node.putObject("settings");
        settings.forEach((path, value) -> putNumber(changed, path, value));
        if (!byPath.isEmpty()) {
            byPath.forEach(node.putArray("byPath")::add);
        }
        node.put("digest", digest);
    }

    /** JSON has no infinity: what has no limit says so. */
    static void putNumber(ObjectNode node, String key, double value) {
        if (value == Double.POSITIVE_INFINITY) {
            node.put(key, UNLIMITED);
        } else {
            node.put(key, value);
        }
    }

    /**
     * Reads what {@link #put} wrote.
     *
     * @throws IllegalArgumentException naming the field that is missing or wrong
     */
    public static Repeat read(JsonNode node) {
        Map<String, String> levers = new TreeMap<>();
        node.path("levers")
                .propertyStream()
                .forEach(e -> levers.put(e.getKey(), text(node.path("levers"), e.getKey())));
        Map<String, Double> settings = new TreeMap<>();
        node.path("settings")
                .propertyStream()
                .forEach(entry -> settings.put(entry.getKey(), number(entry.getKey(), entry.getValue())));
        return new Repeat(
                text(node, "program"),
                text(node, "scenario"),
                weeks(node.path("weeks")),
                chance(node.path("seed")),
                levers,
                Settings.of(settings),
                node.path("byPath").valueStream().map(JsonNode::asString).collect(Collectors.toSet()),
                text(node, "digest"));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + key + "\" should be a text.");
        }
        return value.stringValue();
    }

    private static int weeks(JsonNode node) {
        if (!node.isInt() || node.intValue() < 1 || node.intValue() > MOST_WEEKS) {
            throw new IllegalArgumentException("\"weeks\" should be a whole number from 1 to " + MOST_WEEKS + ".");
        }
        return node.intValue();
    }

    private static Chance chance(JsonNode node) {
        if (node.isNull()) {
            return Chance.expected();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new IllegalArgumentException("\"seed\" should be a whole number of at least 0, or null.");
        }
        return Chance.of(node.longValue());
    }

    private static double number(String path, JsonNode node) {
        if (node.isString() && node.stringValue().equals(UNLIMITED)) {
            return Double.POSITIVE_INFINITY;
        }
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException(path + ": should be a number or \"" + UNLIMITED + "\".");
        }
        return node.doubleValue();
    }

    /** What is wrong with its settings in this market, path by path; empty if it can be played. */
    public java.util.List<String> problems(Plan plan) {
        return settings.values().entrySet().stream()
                .map(entry -> problem(plan, entry.getKey(), entry.getValue()))
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    private static String problem(Plan plan, String path, double value) {
        if (!plan.paths().has(path)) {
            return path + " is not a number of this market any more.";
        }
        boolean fits = plan.paths().parameter(plan.paths().slot(path)).domain().contains(value);
        return fits ? "" : path + ": " + value + " is out of range.";
    }
}
