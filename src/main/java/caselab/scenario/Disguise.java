package caselab.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neutral names in place of those of firms, products and people, for classes that know how the story ended. A reader
 * asks for it by the language: {@link #of} gives the same language in disguise, and whatever takes its texts by
 * language then has the neutral names.
 *
 * <p>The names stand in the words as {@code disguise.<any>.name} and {@code disguise.<any>.as}.
 */
public final class Disguise {

    static final String STEM = "disguise.";

    private static final char PRIVATE_USE = 'x';
    private static final String MARK = "disguise";

    private final List<Name> names;

    /** A name where it stands by itself, and what is said instead. */
    private record Name(String plain, Pattern found, String instead) {

        /**
         * Few texts hold the name at all, and to look for a pattern in the others was half of all that loading took.
         */
        String in(String text) {
            return text.contains(plain) ? found.matcher(text).replaceAll(instead) : text;
        }
    }

    private Disguise(List<Name> names) {
        this.names = names;
    }

    /** The same language, in disguise. */
    public static Locale of(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setExtension(PRIVATE_USE, MARK)
                .build();
    }

    /** Whether a language asks for neutral names. */
    public static boolean worn(Locale locale) {
        return MARK.equals(locale.getExtension(PRIVATE_USE));
    }

    /** What the words of one language say about names; longer names go first. */
    static Disguise read(Map<String, String> texts) {
        Map<String, String> instead = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(STEM) && key.endsWith(".name")) {
                instead.put(text, texts.getOrDefault(key.replaceFirst("name$", "as"), text));
            }
        });
        return new Disguise(instead.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .map(entry ->
                        new Name(entry.getKey(), pattern(entry.getKey()), Matcher.quoteReplacement(entry.getValue())))
                .toList());
    }

    /** Latin names count as whole words only; Chinese ones have no gaps to tell words by. */
    private static Pattern pattern(String name) {
        String quoted = Pattern.quote(name);
        boolean latin = name.chars().allMatch(c -> c < 0x250);
        return Pattern.compile(latin ? "(?<![A-Za-z0-9])" + quoted + "(?![A-Za-z0-9])" : quoted);
    }

    /** A text with the neutral names. */
    String in(String text) {
        String result = text;
        for (Name name : names) {
            result = name.in(result);
        }
        return result;
    }
}
