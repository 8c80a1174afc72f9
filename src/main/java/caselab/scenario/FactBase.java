package caselab.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All facts, in the order of their files.
 *
 * @param documents what they were read in, by id
 * @param byId the facts by id
 */
public record FactBase(Map<String, Fact.Document> documents, Map<String, Fact> byId) {

    public FactBase {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** The fact of this id. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All facts. */
    public List<Fact> all() {
        return List.copyOf(byId.values());
    }
}
