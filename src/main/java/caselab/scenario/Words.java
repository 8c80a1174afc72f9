package caselab.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a scenario, its world and its case, by language and key. Keys are the JSON path in the text file joined
 * by dots: {@code title}, {@code question}, {@code levers.oem-share.name}, {@code levers.oem-share.detents.mixed},
 * {@code assumptions.war-chest.name}, {@code events.dump-starts.name}, {@code outputs.cash.name},
 * {@code claims.all-out}, {@code basis.parts}, {@code products.mili}, {@code cases.xiaomi.title}.
 *
 * @param byLanguage language tag ({@code en}, {@code zh}) to key to text
 */
public record Words(Map<String, Map<String, String>> byLanguage) {

    private static final String FALLBACK = "en";

    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in this language, else in English, if there is one. */
    public Optional<String> find(Locale locale, String key) {
        String own = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(
                        byLanguage.getOrDefault(FALLBACK, Map.of()).get(key));
    }

    /** The text in this language, else in English, else the key itself, so that a gap shows and nothing breaks. */
    public String get(Locale locale, String key) {
        return find(locale, key).orElse(key);
    }

    /** These words and the other's; the other's win. */
    public Words and(Words other) {
        java.util.Map<String, Map<String, String>> joined = new java.util.HashMap<>(byLanguage);
        other.byLanguage.forEach((language, texts) -> joined.merge(language, texts, (a, b) -> {
            Map<String, String> both = new java.util.HashMap<>(a);
            both.putAll(b);
            return both;
        }));
        return new Words(joined);
    }
}
