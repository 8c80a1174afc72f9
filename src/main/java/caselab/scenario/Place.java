package caselab.scenario;

import caselab.model.Domain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON file: what stands there, if anything, and the list its problems go to. Reading never stops at a
 * problem; what could not be read comes back as NaN, an empty text or nothing, and the problem is on the list.
 */
public final class Place {

    private static final int LONGEST_ARRAY = 10_000;
    private static final int MOST_UNKNOWN = 20;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 40;

    private final String file;
    private final String pointer;
    private final @Nullable JsonNode node;
    private final Problems problems;

    Place(String file, String pointer, @Nullable JsonNode node, Problems problems) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        this.problems = problems;
    }

    /** JSON pointer within the file. */
    public String pointer() {
        return pointer;
    }

    /** Whether anything stands here. */
    public boolean present() {
        return node != null;
    }

    /** Whether a number stands here. */
    public boolean isNumber() {
        return node != null && node.isNumber();
    }

    /** Whether a text stands here. */
    public boolean isText() {
        return node != null && node.isString();
    }

    boolean isObject() {
        return node != null && node.isObject();
    }

    /** Whether an array stands here. */
    public boolean isArray() {
        return node != null && node.isArray();
    }

    /** Says what is wrong here, with the value as it stands. */
    public void problem(String message, String hint) {
        boolean leaf = node != null && !node.isContainer();
        problems.add(new Problem(file, pointer, leaf ? Say.shortly(String.valueOf(node)) : "", message, hint));
    }

    void missing() {
        problem("is missing.", "");
    }

    /** The field of this key, present or not. */
    public Place at(String key) {
        JsonNode child = node != null && node.isObject() ? node.get(key) : null;
        return child(key, child);
    }

    private Place child(String key, @Nullable JsonNode child) {
        String step = key.replace("~", "~0").replace("/", "~1");
        return new Place(file, pointer + "/" + step, child, problems);
    }

    /** Checks that an object stands here with none but these fields. */
    Place only(Collection<String> known) {
        if (!expect(isObject(), "must be an object.")) {
            return this;
        }
        int unknown = 0;
        for (String key : keys()) {
            if (!known.contains(key) && unknown++ < MOST_UNKNOWN) {
                at(key).problem("is not a known field.", Say.didYouMean(key, known));
            }
        }
        return this;
    }

    /** Checks that an object stands here with none but these fields. */
    public Place only(String... known) {
        return only(List.of(known));
    }

    private boolean expect(boolean right, String message) {
        if (!present()) {
            missing();
        } else if (!right) {
            problem(message, "");
        }
        return right;
    }

    private List<String> keys() {
        return node == null ? List.of() : List.copyOf(node.propertyNames());
    }

    /** The fields of an object, in the order of the file; none if nothing stands here. */
    public Map<String, Place> fields() {
        Map<String, Place> fields = new LinkedHashMap<>();
        if (present() && expect(isObject(), "must be an object.")) {
            keys().forEach(key -> fields.put(key, at(key)));
        }
        return fields;
    }

    /** The fields of an object whose keys are names: lower-case words with dashes. */
    Map<String, Place> named(int most) {
        Map<String, Place> fields = fields();
        fields.forEach((key, place) -> checkKey(place, key));
        if (fields.size() > most) {
            problem("has " + fields.size() + " entries.", "At most " + most + " are allowed.");
        }
        return fields;
    }

    private static boolean checkKey(Place place, String key) {
        boolean allowed = KEY.matcher(key).matches() && key.length() <= LONGEST_KEY;
        if (!allowed) {
            place.problem("has a name that is not allowed.", "Use lower-case words with dashes, at most 40 letters.");
        }
        return allowed;
    }

    /** The items of an array; none if nothing stands here. */
    public List<Place> items() {
        List<Place> items = new ArrayList<>();
        if (node == null || !expect(isArray(), "must be an array.")) {
            return items;
        }
        if (node.size() > LONGEST_ARRAY) {
            problem("has " + node.size() + " items.", "At most " + LONGEST_ARRAY + " are allowed.");
            return items;
        }
        for (int i = 0; i < node.size(); i++) {
            items.add(child(Integer.toString(i), node.get(i)));
        }
        return items;
    }

    /** The number here, which must lie in the domain and be finite; NaN if it does not. */
    public double number(Domain domain) {
        if (!expect(isNumber(), "must be a number.") || node == null) {
            return Double.NaN;
        }
        double value = node.asDouble();
        if (Double.isInfinite(value) || !domain.contains(value)) {
            problem("is outside what is allowed.", "It must be " + Say.range(domain) + ".");
            return Double.NaN;
        }
        return value;
    }

    /** The number here, or another where nothing stands. */
    public double number(Domain domain, double otherwise) {
        return present() ? number(domain) : otherwise;
    }

    /** The whole number here; the lower limit if there is a problem. */
    public int whole(int low, int high) {
        double value = number(new Domain(low, high, true));
        return Double.isNaN(value) ? low : (int) value;
    }

    /** The whole number here, or another where nothing stands. */
    public int whole(int low, int high, int otherwise) {
        return present() ? whole(low, high) : otherwise;
    }

    /** True or false as it stands here, or another where nothing stands or there is a problem. */
    public boolean truth(boolean otherwise) {
        boolean is = node != null && node.isBoolean();
        if (present() && !is) {
            problem("must be true or false.", "");
        }
        return (is && node != null) ? node.asBoolean() : otherwise;
    }

    /** The text here; empty if there is a problem. */
    public String text() {
        if (!expect(isText(), "must be a text.") || node == null) {
            return "";
        }
        if (node.asString().isBlank()) {
            problem("is empty.", "");
        }
        return node.asString();
    }

    /** The text here, or another where nothing stands. */
    public String text(String otherwise) {
        return present() ? text() : otherwise;
    }

    /** A name given here: lower-case words with dashes; empty if there is a problem. */
    public String name() {
        String name = text();
        return !name.isBlank() && checkKey(this, name) ? name : "";
    }

    /** What the text here stands for among some known things; empty, with the nearest spelling as hint, if nothing. */
    public <T> Optional<T> oneOf(String kind, Map<String, T> known) {
        if (!isText() && present()) {
            problem("must be a text.", Say.didYouMean("", known.keySet()));
            return Optional.empty();
        }
        String word = text();
        if (word.isBlank()) {
            return Optional.empty();
        }
        if (!known.containsKey(word)) {
            problem("is not a known " + kind + ".", Say.didYouMean(word, known.keySet()));
        }
        return Optional.ofNullable(known.get(word));
    }

    /** The place in a list of the key given here; -1 if there is a problem. */
    int indexIn(String kind, List<String> keys) {
        return oneOf(kind, index(keys)).orElse(-1);
    }

    private static Map<String, Integer> index(List<String> keys) {
        Map<String, Integer> index = new LinkedHashMap<>();
        keys.forEach(key -> index.putIfAbsent(key, index.size()));
        return index;
    }

    /** Problems found so far, here or elsewhere. */
    Problems problems() {
        return problems;
    }

    /** The file this stands in. */
    String file() {
        return file;
    }
}
