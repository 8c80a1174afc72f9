package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every parameter says of itself. */
class ParametersTest {

    /** All parameters of one kind of thing. */
    static Stream<List<? extends Parameter>> kinds() {
        return Stream.of(
                List.of(MarketParameter.values()),
                List.of(SegmentParameter.values()),
                List.of(NestParameter.values()),
                List.of(FirmParameter.values()),
                List.of(ProductParameter.values()),
                List.of(TableParameter.values()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keysAreTheirNamesInCamelCase(List<Parameter> kind) {
        Set<String> keys = new HashSet<>();
        for (Parameter parameter : kind) {
            String name = ((Enum<?>) parameter).name().replace("PATH_", "");
            assertThat(parameter.key().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT))
                    .isEqualTo(name);
            assertThat(keys.add(parameter.key())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theNeutralValueLiesInTheDomainOrIsRequired(List<Parameter> kind) {
        for (Parameter parameter : kind) {
            assertThat(parameter.required()).isEqualTo(Double.isNaN(parameter.neutral()));
            assertThat(parameter.required() || parameter.domain().contains(parameter.neutral()))
                    .as(parameter.key())
                    .isTrue();
        }
    }

    @Test
    void whatAWorldMustGive() {
        assertThat(kinds().flatMap(List::stream).filter(Parameter::required).map(Parameter::key))
                .containsExactlyInAnyOrder(
                        "purchaseOccasions",
                        "referencePopulation",
                        "weight",
                        "baseUtility",
                        "priceSensitivity",
                        "dissimilarity",
                        "cash",
                        "price",
                        "week",
                        "price");
        assertThat(TableParameter.REACH.neutral()).isEqualTo(1);
        assertThat(ProductParameter.DROP_SIZE.neutral()).isInfinite();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyParameterSaysWhatItIs(List<Parameter> kind) {
        for (Parameter parameter : kind) {
            assertThat(parameter.meaning()).hasSizeGreaterThan(10);
            assertThat(parameter.unit().symbol()).isNotBlank();
            assertThat(parameter.domain().low()).isLessThan(parameter.domain().high());
        }
    }

    @Test
    void onlyThePricingRuleIsAChoiceAmongNames() {
        assertThat(ProductParameter.PRICING.choices())
                .containsExactly("fixed", "path", "costPlus", "bestResponse", "predator", "imitator")
                .hasSize((int) ProductParameter.PRICING.domain().high() + 1);
        kinds().flatMap(List::stream)
                .filter(parameter -> parameter != ProductParameter.PRICING)
                .forEach(parameter -> assertThat(parameter.choices()).isEmpty());
        for (PricingRule rule : PricingRule.values()) {
            assertThat(PricingRule.of(rule.ordinal())).isEqualTo(rule);
        }
    }

    @Test
    void unitsAreWrittenEachInTheirOwnWay() {
        assertThat(Stream.of(Unit.values()).map(Unit::symbol)).doesNotHaveDuplicates();
    }

    @Test
    void seriesAreAsWideAsWhatTheyAreOf() {
        Plan plan = Plan.compile(ReferenceMarkets.market(
                ReferenceMarkets.vector("31_model_dumping_reference_run").get("inputs")));
        Set<String> keys = new HashSet<>();
        for (Series series : Series.values()) {
            assertThat(keys.add(series.key())).isTrue();
            assertThat(series.unit()).isNotNull();
            assertThat(series.width(plan))
                    .isEqualTo(
                            switch (series.of()) {
                                case PRODUCT -> plan.products();
                                case FIRM -> plan.firms();
                                case MARKET -> 1;
                            });
        }
    }
}
