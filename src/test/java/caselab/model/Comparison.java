package caselab.model;

/** What is done with a value of ours and the reference for it. */
@FunctionalInterface
public interface Comparison {

    /** One of many. */
    void value(String what, double got, double want);

    /** All of a list, in order. */
    default void values(String what, java.util.List<Double> got, tools.jackson.databind.JsonNode want) {
        if (got.size() != want.size()) {
            throw new IllegalArgumentException(what + ": " + got.size() + " values, reference " + want.size());
        }
        for (int i = 0; i < got.size(); i++) {
            value(what + "[" + i + "]", got.get(i), want.get(i).asDouble());
        }
    }
}
