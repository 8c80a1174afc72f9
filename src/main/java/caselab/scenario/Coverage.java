package caselab.scenario;

import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which basis each number of a market rests on: the one whose pattern is most specific. */
final class Coverage {

    private record Entry(PathPattern pattern, Basis basis, Place place) {}

    private static final String PRICING = "/" + ProductParameter.PRICING.key();

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Entry> used = new HashSet<>();

    /** Takes the patterns of one basis. */
    void add(Basis basis, Place of) {
        if (!of.isArray() || of.items().isEmpty()) {
            of.problem("must be an array of paths.", "For example [\"/products/*/materialCost\"].");
            return;
        }
        for (Place item : of.items()) {
            String text = item.text();
            if (!text.isEmpty()) {
                entries.add(new Entry(PathPattern.of(text), basis, item));
            }
        }
    }

    /** The basis of each path; a number without one, and a pattern without a number, are problems. */
    Map<String, Basis> cover(Place market) {
        Map<String, Basis> bases = new LinkedHashMap<>();
        collect(market, "", bases);
        entries.stream()
                .filter(entry -> !used.contains(entry))
                .forEach(entry ->
                        entry.place().problem("covers no number of the market.", "Paths start below \"market\"."));
        return bases;
    }

    private void collect(Place at, String path, Map<String, Basis> bases) {
        if (at.isObject()) {
            at.fields().forEach((key, child) -> collect(child, path + "/" + key, bases));
        } else if (at.isArray()) {
            List<Place> items = at.items();
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), path + "/" + i, bases);
            }
        } else if ((at.isNumber() && !path.equals("/weeks")) || path.endsWith(PRICING)) {
            assign(at, path, bases);
        }
    }

    private void assign(Place at, String path, Map<String, Basis> bases) {
        List<Entry> covering =
                entries.stream().filter(entry -> entry.pattern().matches(path)).toList();
        used.addAll(covering);
        int best = covering.stream()
                .mapToInt(entry -> entry.pattern().specific())
                .max()
                .orElse(-1);
        List<Entry> chosen = covering.stream()
                .filter(entry -> entry.pattern().specific() == best)
                .toList();
        if (chosen.size() > 1) {
            at.problem("is covered by two equally specific bases.", "Make the pattern of one more specific.");
        } else if (chosen.size() == 1) {
            bases.put(path, chosen.getFirst().basis());
        } else if (at.isNumber()) {
            at.problem("has no basis.", "Add its path to the \"of\" of a basis.");
        }
    }

    /** Checks that every assumed number lies within what is assumed. */
    static void checkRanges(Market market, Map<String, Basis> bases, Place place) {
        Plan plan = Plan.compile(market);
        double[] numbers = plan.numbers();
        bases.forEach((path, basis) -> {
            if (basis instanceof Basis.Assumed assumed
                    && !assumed.factor()
                    && plan.paths().has(path)) {
                double value = numbers[plan.paths().slot(path)];
                if (value < assumed.low() || value > assumed.high()) {
                    place.problem(
                            path + " is " + Say.number(value) + ", outside what basis " + assumed.key() + " assumes.",
                            "It assumes " + Say.number(assumed.low()) + " to " + Say.number(assumed.high()) + ".");
                }
            }
        });
    }
}
