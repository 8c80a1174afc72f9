package caselab.scenario;

import caselab.model.Domain;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Observed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which numbers of a market are data: prices, shares or quantities, margins or marginal costs, elasticities. */
final class ObservedReader {

    private static final Domain MARGIN = Domain.of(0, 1);
    private static final Domain ELASTICITY = Domain.of(-1e9, 0);

    private final Place data;
    private final LogitGame structure;
    private final List<String> keys;

    private ObservedReader(Place data, LogitGame structure) {
        this.data = data;
        this.structure = structure;
        keys = structure.offers().stream().map(LogitGame.Offer::key).toList();
    }

    /** The data that stand here, of a market of this structure; empty if there is a problem anywhere. */
    static Optional<Observed> read(Place data, LogitGame structure) {
        data.only("prices", "shares", "quantities", "margins", "marginalCosts", "elasticities", "marketElasticity");
        Observed observed = new ObservedReader(data, structure).observed();
        return data.problems().none() ? Optional.of(observed) : Optional.empty();
    }

    private Observed observed() {
        List<Double> prices = all("prices", Domain.AMOUNT);
        Place market = data.at("marketElasticity");
        return new Observed(
                structure,
                prices,
                shares(),
                margins(prices),
                some("elasticities", ELASTICITY),
                market.number(ELASTICITY, Double.NaN));
    }

    /** A number for every product. */
    private List<Double> all(String table, Domain domain) {
        Place at = data.at(table);
        if (!at.present()) {
            at.missing();
            return keys.stream().map(_ -> Double.NaN).toList();
        }
        at.only(keys);
        return keys.stream().map(key -> at.at(key).number(domain)).toList();
    }

    /** A number for the products that have one. */
    private Map<String, Double> some(String table, Domain domain) {
        Map<String, Double> numbers = new HashMap<>();
        Place at = data.at(table);
        if (at.present()) {
            at.only(keys);
            at.fields().forEach((key, place) -> {
                if (keys.contains(key)) {
                    numbers.put(key, place.number(domain));
                }
            });
        }
        return numbers;
    }

    private List<Double> shares() {
        Place quantities = data.at("quantities");
        if (!quantities.present()) {
            return all("shares", Domain.SHARE);
        }
        if (data.at("shares").present()) {
            quantities.problem("stand beside shares.", "Give one of the two.");
        }
        List<Double> sold = all("quantities", Domain.AMOUNT);
        double sum = sold.stream().mapToDouble(Double::doubleValue).sum();
        double all = structure.outsideOption() ? structure.marketSize() : sum;
        if (structure.outsideOption() && sum >= all) {
            quantities.problem(
                    "sum to " + Say.number(sum) + ".",
                    "With an outside option the market size must be larger; it is " + Say.number(all) + ".");
        }
        return sold.stream().map(units -> units / all).toList();
    }

    private Map<String, Double> margins(List<Double> prices) {
        Map<String, Double> margins = some("margins", MARGIN);
        Map<String, Double> costs = some("marginalCosts", GameReader.MONEY);
        List<String> twice = new ArrayList<>(costs.keySet());
        twice.retainAll(margins.keySet());
        twice.forEach(
                key -> data.at("marginalCosts").at(key).problem("stands beside a margin.", "Give one of the two."));
        costs.forEach((key, cost) -> {
            int j = keys.indexOf(key);
            double kept = 1 - structure.offers().get(j).channelFee();
            margins.putIfAbsent(key, kept - cost / prices.get(j));
        });
        return margins;
    }
}
