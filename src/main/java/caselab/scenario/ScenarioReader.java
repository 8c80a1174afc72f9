package caselab.scenario;

import caselab.model.Domain;
import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file on its world, with its words beside it. */
final class ScenarioReader {

    static final String FILE = "scenario.json";

    private static final Domain ANY = Domain.of(-1e15, 1e15);
    private static final Domain ORDER = new Domain(1, 1000, true);
    private static final double LARGEST_SEED = 1L << 53;
    private static final List<String> FIELDS = List.of(
            Format.SCHEMA,
            Format.FIELD,
            "case",
            "order",
            "world",
            "weeks",
            "seed",
            "firm",
            "product",
            "changes",
            "decisions",
            "assumptions",
            "outputs",
            "events",
            "evidence",
            "claims",
            "theory");

    private final Place root;
    private final String id;
    private final World world;
    private final FactBase facts;
    private final LessonGround.Shelf shelf;
    private final WordList list = new WordList();

    private ScenarioReader(Place root, String id, World world, FactBase facts, LessonGround.Shelf shelf) {
        this.root = root;
        this.id = id;
        this.world = world;
        this.facts = facts;
        this.shelf = shelf;
    }

    /** The scenario whose file has been read to this root. */
    static Scenario read(Place root, Path folder, World world, FactBase facts, LessonGround.Shelf shelf, Words names) {
        root.only(FIELDS);
        Format.check(root);
        Place caseId = root.at("case");
        if (!shelf.cases().contains(caseId.text()) && caseId.isText()) {
            caseId.problem("is not a known case.", Say.didYouMean(caseId.text(), shelf.cases()));
        }
        return new ScenarioReader(root, String.valueOf(folder.getFileName()), world, facts, shelf)
                .scenario(folder, names);
    }

    private Scenario scenario(Path folder, Words names) {
        List.of("title", "question", "summary").forEach(list::need);
        int weeks = root.at("weeks").whole(1, MarketReader.MOST_WEEKS);
        BasisReader basis = new BasisReader(facts, list);
        Map<String, Basis> bases = new HashMap<>(world.bases());
        Plan plan = changed(weeks, basis, bases);
        Ground ground = new Ground(plan, bases, basis, list);
        LeverReader levers = new LeverReader(ground);
        List<Lever> decisions = levers.all(root.at("decisions"), Lever.Kind.DECISION);
        List<Lever> assumptions = levers.all(root.at("assumptions"), Lever.Kind.ASSUMPTION);
        int firm = root.at("firm").indexIn("firm", ground.firms());
        int product = root.at("product").indexIn("product", ground.products());
        sells(plan, firm, product);
        List<Scenario.Output> outputs = outputs(ground);
        List<Scenario.Event> events = events(ground);
        List<Scenario.Evidence> evidence = evidence(basis, weeks);
        List<Scenario.Claim> claims = new ClaimReader(ground, levers.byKey(), weeks).all(root.at("claims"));
        List<TheoryCard> theory = new TheoryReader(ground, weeks).all(root.at("theory"));
        Optional<Lesson> lesson = LessonReader.read(
                folder,
                new LessonGround(
                        ground,
                        levers.byKey(),
                        weeks,
                        keys("outputs", "key"),
                        keys("events", "key"),
                        keys("claims", "key"),
                        keys("theory", "card"),
                        shelf),
                root.problems());
        Words words = world.words()
                .and(WordsReader.read(folder, "text", list, root.problems()))
                .disguisedBy(names);
        return new Scenario(
                id,
                root.at("case").text(),
                (int) root.at("order").number(ORDER),
                world.id(),
                plan,
                weeks,
                seed(),
                firm,
                product,
                decisions,
                assumptions,
                outputs,
                events,
                evidence,
                claims,
                theory,
                bases,
                lesson.map(found -> found.disguisedBy(words.and(names))),
                words,
                Optional.empty());
    }

    /** What entries are called, also those with a problem of their own, which is told once and not again. */
    private List<String> keys(String list, String field) {
        return root.at(list).items().stream()
                .map(at -> at.at(field))
                .filter(Place::isText)
                .map(Place::text)
                .toList();
    }

    private long seed() {
        double seed = root.at("seed").number(new Domain(0, LARGEST_SEED, true));
        return Double.isNaN(seed) ? 0 : (long) seed;
    }

    private void sells(Plan plan, int firm, int product) {
        if (firm >= 0 && product >= 0 && plan.firmOf(product) != firm) {
            root.at("product").problem("is not a product of the firm.", "");
        }
    }

    /** The world's market with this scenario's changes; a change that has a problem is left out. */
    private Plan changed(int weeks, BasisReader basis, Map<String, Basis> bases) {
        Plan before = Plan.compile(world.market());
        Ground ground = new Ground(before, bases, basis, list);
        Settings settings = Settings.none();
        for (Map.Entry<String, Place> change : root.at("changes").fields().entrySet()) {
            String path = change.getKey();
            Place at = change.getValue();
            at.only("value", "basis");
            if (!ground.hasPath(path, at)) {
                continue;
            }
            double value = MarketReader.number(
                    at.at("value"), before.paths().parameter(before.paths().slot(path)));
            basis.read(at.at("basis"), path.substring(1).replaceAll("[^a-z0-9]+", "-"))
                    .ifPresent(read -> bases.put(path, read));
            settings = Double.isNaN(value) ? settings : settings.with(path, value);
        }
        Market market = Changes.apply(world.market(), settings, weeks);
        MarketChecks.weights(market)
                .ifPresent(sum -> root.at("changes")
                        .problem("make the segments' weights sum to " + Say.number(sum) + ".", "They must sum to 1."));
        return Plan.compile(market);
    }

    private List<Scenario.Output> outputs(Ground ground) {
        MeasureReader measures = new MeasureReader(ground);
        List<Scenario.Output> outputs = new ArrayList<>();
        if (root.at("outputs").items().isEmpty()) {
            root.at("outputs").problem("must name at least one metric.", "The first is the one drawn large.");
        }
        for (Place at : root.at("outputs").items()) {
            at.only("key", "metric", "of");
            String key = unused(at, outputs.stream().map(Scenario.Output::key).toList());
            measures.metric(at)
                    .ifPresent(metric -> outputs.add(new Scenario.Output(key, metric, measures.of(at, metric))));
            list.need("outputs." + key + ".name");
            list.need("outputs." + key + ".unit");
        }
        return outputs;
    }

    private List<Scenario.Event> events(Ground ground) {
        MeasureReader measures = new MeasureReader(ground);
        List<Scenario.Event> events = new ArrayList<>();
        for (Place at : root.at("events").items()) {
            String key = unused(at, events.stream().map(Scenario.Event::key).toList());
            measures.milestone(at, "key").ifPresent(milestone -> events.add(new Scenario.Event(key, milestone)));
            list.need("events." + key + ".name");
            list.may("events." + key + ".detail");
        }
        return events;
    }

    private static String unused(Place at, List<String> keys) {
        String key = at.at("key").name();
        if (keys.contains(key)) {
            at.at("key").problem("stands here twice.", "");
        }
        return key;
    }

    private List<Scenario.Evidence> evidence(BasisReader basis, int weeks) {
        Map<String, String> outputs = LessonGround.same(keys("outputs", "key"));
        List<Scenario.Evidence> evidence = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Place at : root.at("evidence").items()) {
            at.only("output", "week", "value", "fact");
            Optional<String> output = at.at("output").oneOf("output", outputs);
            int week = at.at("week").whole(1, weeks);
            double value = at.at("value").number(ANY);
            String fact = basis.fact(at.at("fact"));
            if (output.isPresent() && !seen.add(output.get() + week + fact)) {
                at.problem("stands here twice.", "");
            }
            evidence.add(new Scenario.Evidence(output.orElse(""), week, value, fact));
        }
        return evidence;
    }
}
