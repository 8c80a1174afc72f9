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

    /** After a language: those of its texts that read differently in disguise. */
    private static final String WORN = "-disguised";

    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in this language, {@linkplain Disguise in disguise} if it asks for it, else in English, if any. */
    public Optional<String> find(Locale locale, String key) {
        boolean worn = Disguise.worn(locale);
        return find(locale.getLanguage(), key, worn).or(() -> find(FALLBACK, key, worn));
    }

    private Optional<String> find(String language, String key, boolean worn) {
        Optional<String> plain =
                Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
        return worn
                ? Optional.ofNullable(byLanguage
                                .getOrDefault(language + WORN, Map.of())
                                .get(key))
                        .or(() -> plain)
                : plain;
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

    /** These words, ready to be read with the neutral names that they and others give. */
    Words disguisedBy(Words names) {
        Map<String, Map<String, String>> all = new java.util.HashMap<>(byLanguage);
        byLanguage.forEach((language, texts) -> {
            Disguise disguise = names.and(this).disguise(language);
            Map<String, String> worn = new java.util.HashMap<>();
            texts.forEach((key, text) -> {
                String neutral = disguise.in(text);
                if (!neutral.equals(text)) {
                    worn.put(key, neutral);
                }
            });
            all.put(language + WORN, worn);
        });
        return new Words(all);
    }

    /** The neutral names of one language. */
    Disguise disguise(String language) {
        return Disguise.read(byLanguage.getOrDefault(language, Map.of()));
    }
}
