package caselab.scenario;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the words of a lesson: {@code {name}} stands for the figure of that name. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /** The figures a text names. */
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Checks that every figure named in the words is there. */
    static void check(Words words, Collection<String> known, Path folder, Problems problems) {
        words.byLanguage()
                .forEach((language, texts) -> texts.forEach((key, text) -> in(text).stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> problems.add(new Problem(
                                TextFile.name(folder.resolve("lesson." + language + ".json")),
                                "/" + key.replace('.', '/'),
                                "{" + name + "}",
                                "is not a figure of this lesson.",
                                Say.didYouMean(name, known))))));
    }
}
