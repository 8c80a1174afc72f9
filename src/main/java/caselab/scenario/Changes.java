package caselab.scenario;

import caselab.model.Firm;
import caselab.model.Market;
import caselab.model.Nest;
import caselab.model.Parameter;
import caselab.model.PriceStep;
import caselab.model.Product;
import caselab.model.Segment;
import caselab.model.Settings;
import caselab.model.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A market with some of its numbers replaced for good, as if its file had said so. */
final class Changes {

    private final Map<String, Double> values;

    private Changes(Settings settings) {
        values = settings.values();
    }

    /** The market with these settings and this length. */
    static Market apply(Market market, Settings settings, int weeks) {
        Changes changes = new Changes(settings);
        return new Market(
                weeks,
                changes.in("/", market.values()),
                market.segments().stream()
                        .map(s -> new Segment(s.key(), changes.in("/segments/" + s.key() + "/", s.values())))
                        .toList(),
                market.nests().stream()
                        .map(n -> new Nest(n.key(), changes.in("/nests/" + n.key() + "/", n.values())))
                        .toList(),
                market.firms().stream()
                        .map(f -> new Firm(f.key(), changes.in("/firms/" + f.key() + "/", f.values())))
                        .toList(),
                market.products().stream()
                        .map(product -> changes.in(product, market))
                        .toList());
    }

    private <P extends Enum<P> & Parameter> Values<P> in(String prefix, Values<P> before) {
        Values<P> after = before;
        for (P parameter : before.parameters()) {
            Double value = values.get(prefix + parameter.key());
            after = value == null ? after : after.with(parameter, value);
        }
        return after;
    }

    private Product in(Product product, Market market) {
        String prefix = "/products/" + product.key() + "/";
        Map<String, Double> reach = new HashMap<>(product.reach());
        for (Segment segment : market.segments()) {
            Double value = values.get(prefix + "reach/" + segment.key());
            if (value != null) {
                reach.put(segment.key(), value);
            }
        }
        return new Product(
                product.key(),
                product.firm(),
                in(prefix, product.values()),
                reach,
                product.leader(),
                product.nest(),
                product.prey(),
                pricePath(prefix + "pricePath/", product.pricePath()));
    }

    private List<PriceStep> pricePath(String prefix, List<PriceStep> before) {
        List<PriceStep> after = new ArrayList<>();
        IntStream.range(0, before.size()).forEach(k -> {
            double week =
                    values.getOrDefault(prefix + k + "/week", before.get(k).week());
            double price =
                    values.getOrDefault(prefix + k + "/price", before.get(k).price());
            after.add(new PriceStep(week, price));
        });
        return after;
    }
}
