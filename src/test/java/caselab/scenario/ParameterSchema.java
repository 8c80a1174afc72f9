package caselab.scenario;

import caselab.model.Domain;
import caselab.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of the world schema that follows from the parameters: what a new parameter adds to it. */
final class ParameterSchema {

    private ParameterSchema() {}

    /** The JSON Schema of each parameter, by key. */
    static Map<String, Object> properties(Parameter[] parameters) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Stream.of(parameters).forEach(parameter -> properties.put(parameter.key(), property(parameter)));
        return properties;
    }

    static List<String> required(Parameter[] parameters) {
        return Stream.of(parameters)
                .filter(Parameter::required)
                .map(Parameter::key)
                .toList();
    }

    private static Map<String, Object> property(Parameter parameter) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(
                "description", parameter.meaning() + " [" + parameter.unit().symbol() + "]");
        if (!parameter.choices().isEmpty()) {
            property.put("enum", parameter.choices());
            return property;
        }
        Domain domain = parameter.domain();
        property.put("type", domain.whole() ? "integer" : "number");
        property.put("minimum", domain.low());
        if (!Double.isInfinite(domain.high())) {
            property.put("maximum", domain.high());
        }
        return property;
    }
}
