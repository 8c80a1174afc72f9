package caselab.scenario;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path in which {@code *} stands for any letters within one step.
 *
 * @param specific how much of it is spelled out: two for a whole step, one for a step spelled out in part
 */
record PathPattern(Pattern pattern, int specific) {

    static PathPattern of(String text) {
        int specific = 0;
        StringBuilder regex = new StringBuilder();
        for (String step : List.of(text.split("/", -1))) {
            specific += step.equals("*") ? 0 : step.contains("*") ? 1 : 2;
            regex.append(regex.isEmpty() && step.isEmpty() ? "" : "/").append(regexOf(step));
        }
        return new PathPattern(Pattern.compile(regex.toString()), specific);
    }

    private static String regexOf(String step) {
        StringBuilder regex = new StringBuilder();
        for (String literal : step.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : "[^/]*").append(Pattern.quote(literal));
        }
        return regex.toString();
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** Those of the paths that match, in their order. */
    List<String> among(List<String> paths) {
        return paths.stream().filter(this::matches).toList();
    }
}
