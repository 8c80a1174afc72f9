package caselab.app.chart;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts the words of a mark together for the ear: name and figure, then the rest, without what is empty. */
final class Spoken {

    private Spoken() {}

    static String of(String name, String figure, String... more) {
        String head = (name + " " + figure).strip();
        return Arrays.stream(more)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ", prefix(head, more), ""));
    }

    private static String prefix(String head, String... more) {
        boolean alone = Arrays.stream(more).allMatch(String::isEmpty);
        return alone || head.isEmpty() ? head : head + ", ";
    }
}
