package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Settings are held to a sorted map that is told the same. */
class SettingsTest {

    private final Settings price = Settings.none().with("price", 49.9);

    @Test
    void nothingIsChangedAtFirst() {
        assertThat(Settings.none().isEmpty()).isTrue();
        assertThat(Settings.none().values()).isEmpty();
        assertThat(Settings.of(Map.of())).isEqualTo(Settings.none());
    }

    @Test
    void aCopyLeavesTheOriginal() {
        assertThat(price.with("price", 66).values()).containsExactly(Map.entry("price", 66.0));
        assertThat(price.with("cash", 1).without("price").values()).containsExactly(Map.entry("cash", 1.0));
        assertThat(price.without("price")).isEqualTo(Settings.none());
        assertThat(price.without("cash")).isEqualTo(price);
        assertThat(price.values()).containsExactly(Map.entry("price", 49.9));
    }

    @Test
    void whatComesLaterStandsOnTop() {
        Settings later = Settings.none().with("price", 55).with("cash", 2);
        assertThat(price.with(later)).isEqualTo(later);
        assertThat(later.with(price)).isEqualTo(Settings.of(Map.of("price", 49.9, "cash", 2.0)));
        assertThat(Settings.of(List.of(later, price))).isEqualTo(later.with(price));
    }

    @Test
    void whatOthersDoNotSetSo() {
        Settings both = price.with("cash", 1);
        assertThat(both.minus(price)).isEqualTo(Settings.none().with("cash", 1));
        assertThat(both.minus(both.with("price", 50))).isEqualTo(price);
        assertThat(both.minus(both)).isEqualTo(Settings.none());
        assertThat(both.paths()).containsExactly("cash", "price");
        assertThat(both.find("price")).hasValue(49.9);
        assertThat(both.find("weeks")).isEmpty();
    }

    @Test
    void valuesAreNotToBeWrittenTo() {
        assertThatThrownBy(() -> price.values().put("cash", 1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void manySettingsAreThoseOfASortedMap() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            Map<String, Double> map = new TreeMap<>();
            Settings settings = Settings.none();
            for (int step = 0; step < 30; step++) {
                String path = "firms/" + random.nextInt(12);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        map.remove(path);
                        settings = settings.without(path);
                    }
                    case 1 -> {
                        Map<String, Double> more = Map.of(path, 1.0 * step, "cash", -1.0 * step);
                        map.putAll(more);
                        settings = settings.with(Settings.of(more));
                    }
                    default -> {
                        map.put(path, step / 2.0);
                        settings = settings.with(path, step / 2.0);
                    }
                }
            }
            assertThat(settings.values()).containsExactlyEntriesOf(map);
            Settings same = Settings.of(new HashMap<>(map));
            assertThat(settings).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(same.with("firms/3", 0.25));
        }
    }
}
