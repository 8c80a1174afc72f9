package caselab.model.mechanism;

import caselab.model.Chance;
import caselab.model.Firm;
import caselab.model.Market;
import caselab.model.Nest;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.PriceStep;
import caselab.model.Product;
import caselab.model.Segment;
import caselab.model.Settings;
import caselab.model.State;
import caselab.model.TestMarkets;
import caselab.model.Values;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small market on the bench: its state has been started, and a test sets by hand the numbers it is about. Population
 * 1000, 100 purchase occasions a week, one segment with a price sensitivity of 0.1; firms are "a", "b" and so on.
 */
final class Bench {

    final Plan plan;
    final State s;

    private Bench(Plan plan, Settings settings, Chance chance) {
        this.plan = plan;
        s = new State(plan);
        s.load(plan.numbers(settings), chance);
        Start.apply(plan, s);
    }

    /** Products p0, p1 and so on of these firms, all on sale at 50. */
    static Bench of(String owners) {
        return of(Settings.none(), owners);
    }

    static Bench of(Settings settings, String owners) {
        return of(settings, Chance.expected(), owners);
    }

    static Bench of(Settings settings, Chance chance, String owners) {
        return open(
                settings,
                chance,
                List.of(),
                owners.chars()
                        .mapToObj(owner -> product("p", String.valueOf((char) owner), null, null, List.of(), List.of()))
                        .toList());
    }

    /** One nest "n" of this dissimilarity; products of owners in capitals stand in it. */
    static Bench nested(Settings settings, double dissimilarity, String owners) {
        Nest nest = new Nest("n", Values.neutral(NestParameter.class).with(NestParameter.DISSIMILARITY, dissimilarity));
        return open(
                settings,
                Chance.expected(),
                List.of(nest),
                owners.chars()
                        .mapToObj(owner -> product(
                                "p",
                                String.valueOf(Character.toLowerCase((char) owner)),
                                null,
                                Character.isUpperCase(owner) ? "n" : null,
                                List.of(),
                                List.of()))
                        .toList());
    }

    static Product product(
            String key,
            String firm,
            @Nullable String leader,
            @Nullable String nest,
            List<String> prey,
            List<PriceStep> path) {
        return new Product(key, firm, TestMarkets.priced(50), Map.of(), leader, nest, prey, path);
    }

    static Bench open(Settings settings, Chance chance, List<Nest> nests, List<Product> unnamed) {
        return new Bench(plan(nests, List.of(TestMarkets.segment(0.1)), named(unnamed)), settings, chance);
    }

    static Bench open(Settings settings, List<Segment> segments, List<Product> products) {
        return new Bench(plan(List.of(nest(0.5)), segments, products), settings, Chance.expected());
    }

    private static Nest nest(double dissimilarity) {
        return new Nest("n", Values.neutral(NestParameter.class).with(NestParameter.DISSIMILARITY, dissimilarity));
    }

    private static List<Product> named(List<Product> products) {
        return java.util.stream.IntStream.range(0, products.size())
                .mapToObj(j -> {
                    Product p = products.get(j);
                    String key = p.key() + j;
                    return new Product(
                            key, p.firm(), p.values(), p.reach(), p.leader(), p.nest(), p.prey(), p.pricePath());
                })
                .toList();
    }

    private static Plan plan(List<Nest> nests, List<Segment> segments, List<Product> products) {
        List<Firm> firms = products.stream()
                .flatMap(p -> Stream.concat(Stream.of(p.firm()), p.prey().stream()))
                .distinct()
                .map(TestMarkets::firm)
                .toList();
        return Plan.compile(new Market(10, TestMarkets.market(100, 1000), segments, nests, firms, products));
    }

    /** Everyone comes to market, and the choice at the prices of the state is made. */
    Bench choose() {
        Entry.apply(plan, s, 0);
        return chooseAgain(0);
    }

    Bench chooseAgain(int week) {
        Choice.market(plan, s, week);
        for (int j = 0; j < plan.products(); j++) {
            Choice.product(plan, s, j);
        }
        Choice.demand(plan, s);
        return this;
    }
}
