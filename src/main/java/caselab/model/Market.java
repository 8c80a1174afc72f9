package caselab.model;

import java.util.List;

/**
 * A market as an immutable spec: who buys, who sells what, and for how many weeks. It is taken to be consistent;
 * whoever reads one from a file checks that first, and {@link Plan#compile} refuses what it cannot lay out.
 *
 * @param weeks how many weeks a run takes unless told otherwise
 */
public record Market(
        int weeks,
        Values<MarketParameter> values,
        List<Segment> segments,
        List<Nest> nests,
        List<Firm> firms,
        List<Product> products) {

    public Market {
        segments = List.copyOf(segments);
        nests = List.copyOf(nests);
        firms = List.copyOf(firms);
        products = List.copyOf(products);
    }
}
