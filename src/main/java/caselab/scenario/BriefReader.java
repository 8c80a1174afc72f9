package caselab.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the brief of a lesson: facts in four parts, what they stand behind, terms, roles. */
final class BriefReader {

    private static final Map<String, Brief.Role> ROLES = new LinkedHashMap<>();

    static {
        Stream.of(Brief.Role.values()).forEach(role -> ROLES.put(name(role), role));
    }

    private final LessonGround lesson;
    private final WordList words;

    BriefReader(LessonGround lesson, WordList words) {
        this.lesson = lesson;
        this.words = words;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Brief read(Place place) {
        List<String> parts =
                Stream.of(Brief.Part.values()).map(BriefReader::name).toList();
        place.only(Stream.concat(parts.stream(), Stream.of("feeds", "glossary", "roles"))
                .toList());
        words.need("headline");
        return new Brief(
                parts(place),
                feeds(place.at("feeds")),
                place.at("glossary").items().stream()
                        .flatMap(at -> at
                                .oneOf("term", LessonGround.same(lesson.shelf().terms()))
                                .stream())
                        .toList(),
                roles(place.at("roles")));
    }

    private Map<Brief.Part, List<String>> parts(Place place) {
        Map<Brief.Part, List<String>> parts = new EnumMap<>(Brief.Part.class);
        for (Brief.Part part : Brief.Part.values()) {
            Set<String> seen = new HashSet<>();
            List<String> facts = new ArrayList<>();
            Place at = place.at(name(part));
            for (Place item : at.items()) {
                String fact = lesson.ground().basis().fact(item);
                if (!fact.isEmpty() && !seen.add(fact)) {
                    item.problem("stands here twice.", "");
                }
                facts.add(fact);
            }
            if (place.isObject() && at.items().isEmpty()) {
                at.problem("must name at least one fact.", "");
            }
            parts.put(part, facts);
        }
        return parts;
    }

    private Map<String, List<String>> feeds(Place place) {
        Map<String, String> known =
                LessonGround.same(Stream.concat(lesson.levers().keySet().stream(), lesson.claims().stream())
                        .toList());
        Map<String, List<String>> feeds = new LinkedHashMap<>();
        place.fields().forEach((fact, at) -> {
            List<String> fed = new ArrayList<>();
            at.items().forEach(item -> item.oneOf("lever or claim", known).ifPresent(fed::add));
            feeds.put(fact, fed);
        });
        return feeds;
    }

    private List<Brief.Role> roles(Place place) {
        List<Brief.Role> roles = new ArrayList<>();
        place.items()
                .forEach(at -> at.oneOf("role", ROLES).ifPresent(role -> {
                    words.need("roles." + name(role) + ".name");
                    words.need("roles." + name(role) + ".brief");
                    roles.add(role);
                }));
        return roles;
    }
}
