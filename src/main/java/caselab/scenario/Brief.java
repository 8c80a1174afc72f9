package caselab.scenario;

import java.util.List;
import java.util.Map;

/**
 * What to read before deciding, in four parts of fact cards.
 *
 * @param parts ids of facts, by part
 * @param feeds keys of levers and claims that a fact stands behind without being cited by them
 * @param glossary ids of terms that need a word of explanation
 * @param roles whose eyes one may read it through; each has a private brief
 */
public record Brief(
        Map<Part, List<String>> parts, Map<String, List<String>> feeds, List<String> glossary, List<Role> roles) {

    /** A part of the brief. */
    public enum Part {
        SITUATION,
        PEOPLE,
        CHOICES,
        NUMBERS
    }

    /** Whose eyes one may see the case through. */
    public enum Role {
        FOUNDER,
        INVESTOR,
        RETAILER,
        GIANT
    }

    public Brief {
        parts = Map.copyOf(parts);
        feeds = Map.copyOf(feeds);
        glossary = List.copyOf(glossary);
        roles = List.copyOf(roles);
    }

    /** The facts of a part, in order. */
    public List<String> facts(Part part) {
        return parts.getOrDefault(part, List.of());
    }
}
