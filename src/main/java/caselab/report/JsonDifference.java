package caselab.report;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares what a file says with what is so. Two ways to write one number are the same.
 *
 * @param loose whether members are left out that only one of the two has
 */
record JsonDifference(boolean loose) {

    private static final int LONGEST = 80;

    /** The first difference in the order of the file. */
    Optional<Difference> first(JsonNode said, JsonNode again) {
        return at("", said, again);
    }

    private Optional<Difference> at(String pointer, JsonNode said, JsonNode again) {
        if (said.isObject() && again.isObject()) {
            Set<String> keys = new LinkedHashSet<>(said.propertyNames());
            keys.addAll(again.propertyNames());
            return first(keys.stream()
                    .filter(key -> !loose || (said.has(key) && again.has(key)))
                    .map(key -> at(pointer + "/" + escaped(key), said.path(key), again.path(key))));
        }
        if (said.isArray() && again.isArray()) {
            return first(IntStream.range(0, Math.max(said.size(), again.size()))
                    .mapToObj(i -> at(pointer + "/" + i, said.path(i), again.path(i))));
        }
        return same(said, again)
                ? Optional.empty()
                : Optional.of(new Difference(pointer.isEmpty() ? "/" : pointer, text(said), text(again)));
    }

    private static Optional<Difference> first(Stream<Optional<Difference>> all) {
        return all.flatMap(Optional::stream).findFirst();
    }

    private static boolean same(JsonNode said, JsonNode again) {
        if (said.isIntegralNumber() && again.isIntegralNumber()) {
            return said.bigIntegerValue().equals(again.bigIntegerValue());
        }
        boolean numbers = said.isNumber() && again.isNumber();
        return numbers ? said.doubleValue() == again.doubleValue() : said.equals(again);
    }

    private static String text(JsonNode node) {
        String text = node.isMissingNode() ? Difference.NOTHING : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
