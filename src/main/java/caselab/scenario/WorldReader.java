package caselab.scenario;

import caselab.model.Market;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a world: its market, what each number rests on, and its words. */
final class WorldReader {

    private static final String SUFFIX = ".json";
    private static final int MOST_BASES = 500;

    private final FactBase facts;
    private final Problems problems = new Problems();
    private final WordList list = new WordList();

    private WorldReader(FactBase facts) {
        this.facts = facts;
    }

    /** The world in a file, with its words beside it. */
    static Result<World> read(Path file, FactBase facts) {
        WorldReader reader = new WorldReader(facts);
        return Result.of(reader.world(file), reader.problems);
    }

    /** The market in a file. Bases are checked if there are any; nobody needs them to try a market out. */
    static Result<Market> readMarket(Path file, FactBase facts) {
        WorldReader reader = new WorldReader(facts);
        Optional<Market> market = JsonFile.read(file, reader.problems)
                .filter(WorldReader::hasMarket)
                .map(root -> {
                    Market read = reader.market(root);
                    if (root.at("bases").present()) {
                        reader.bases(root, read);
                    }
                    return read;
                });
        return Result.of(market, reader.problems);
    }

    private Optional<World> world(Path file) {
        String name = String.valueOf(file.getFileName());
        String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return JsonFile.read(file, problems).filter(WorldReader::hasMarket).map(root -> {
            Market market = market(root);
            Map<String, Basis> bases = bases(root, market);
            market.segments().forEach(segment -> list.need("segments." + segment.key()));
            market.nests().forEach(nest -> list.need("nests." + nest.key()));
            market.firms().forEach(firm -> list.need("firms." + firm.key()));
            market.products().forEach(product -> list.need("products." + product.key()));
            Path folder = TextFile.folderOf(file);
            return new World(id, market, bases, WordsReader.read(folder, id + ".text", list, problems));
        });
    }

    /** Without a market there is nothing to hold the rest of the file against. */
    private static boolean hasMarket(Place root) {
        Place market = root.at("market");
        return market.isObject() || market.only().isObject();
    }

    private Market market(Place root) {
        root.only(Format.SCHEMA, Format.FIELD, "market", "bases");
        Format.check(root);
        return MarketReader.read(root.at("market"));
    }

    private Map<String, Basis> bases(Place root, Market market) {
        BasisReader reader = new BasisReader(facts, list);
        Coverage coverage = new Coverage();
        Place bases = root.at("bases");
        if (!bases.present()) {
            bases.missing();
        }
        bases.named(MOST_BASES).forEach((key, place) -> {
            // A basis with a problem still covers its numbers, so that one slip is one problem.
            Basis basis = reader.read(place, key, "of").orElse(new Basis.Derived(key, List.of()));
            coverage.add(basis, place.at("of"));
        });
        boolean whole = problems.none();
        Map<String, Basis> covered = coverage.cover(root.at("market"));
        if (whole) {
            Coverage.checkRanges(market, covered, bases);
        }
        return covered;
    }
}
