package caselab.cli;

import caselab.scenario.Basis;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A lever in a few lines of text. */
final class LeverText {

    private static final String INDENT = "    ";

    private final Scenario scenario;
    private final Lever lever;
    private final int width;

    LeverText(Scenario scenario, Lever lever, int width) {
        this.scenario = scenario;
        this.lever = lever;
        this.width = width;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("  " + lever.key() + ": " + word(lever.words() + ".name"));
        add(lines, range());
        add(lines, word(lever.words() + ".what"));
        add(
                lines,
                basis(lever.basis())
                        + scenario.words()
                                .find(Locale.ENGLISH, "basis." + lever.basis().key())
                                .map(text -> ": " + text)
                                .orElse(""));
        return lines;
    }

    private void add(List<String> lines, String text) {
        wrap(text, width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }

    private String word(String key) {
        return scenario.words().get(Locale.ENGLISH, key);
    }

    private String range() {
        String names =
                lever.detents().stream().map(this::detent).collect(Collectors.joining(lever.isChoice() ? " | " : ", "));
        if (lever.isChoice()) {
            return names + "; as told " + lever.choice(lever.baseline());
        }
        return "%s to %s, as told %s%s%s"
                .formatted(
                        figure(lever.low()),
                        figure(lever.high()),
                        figure(lever.baseline()),
                        lever.kind() == Lever.Kind.ASSUMPTION
                                ? ", plausible %s to %s"
                                        .formatted(figure(lever.plausibleLow()), figure(lever.plausibleHigh()))
                                : "",
                        names.isEmpty() ? "" : "; " + names);
    }

    private String detent(Lever.Detent detent) {
        return lever.isChoice() ? detent.key() : detent.key() + " " + figure(detent.value());
    }

    private String figure(double value) {
        return Figures.of(value, lever.unit());
    }

    /** What kind of ground a number has, with the facts it cites. */
    static String basis(Basis basis) {
        return switch (basis) {
            case Basis.Cited cited -> "cited from " + String.join(", ", cited.facts());
            case Basis.Derived derived when derived.facts().isEmpty() -> "derived";
            case Basis.Derived derived -> "derived from " + String.join(", ", derived.facts());
            case Basis.Assumed _ -> "assumed";
        };
    }

    /** The text in lines of at most this many characters, broken at spaces. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
