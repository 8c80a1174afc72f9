package caselab.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How far apart two words are spelled: the number of letters to add, drop or change (Levenshtein). */
public final class Spelling {

    private Spelling() {}

    /** Up to {@code most} candidates spelled most like the word, nearest first. */
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        record Candidate(String word, int distance) {}
        return candidates.stream()
                .map(candidate -> new Candidate(candidate, distance(word, candidate)))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(most)
                .map(Candidate::word)
                .toList();
    }

    /** The edit distance between two words. */
    public static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }
}
