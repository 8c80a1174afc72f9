package caselab.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the steps of a lesson and holds them against the scenario: levers, outputs, events, theory cards. */
final class StepReader {

    private static final int LONGEST = 60;
    private static final int MOST_TRIES = 10;
    private static final List<String> ALWAYS = List.of("do", "key", "minutes", "hint");
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        Stream.of(Kind.values()).forEach(kind -> KINDS.put(BriefReader.name(kind), kind));
    }

    /** What a step asks for, and the fields that say more. */
    private enum Kind {
        BRIEF(),
        DECIDE("levers"),
        PREDICT("output", "week", "prompts"),
        REVEAL("output", "pauses", "prompts"),
        REFLECT("prompts"),
        RETRY("levers", "tries", "prompts"),
        THEORY("cards", "afterTries"),
        TRANSFER("to", "transplant");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = Stream.concat(ALWAYS.stream(), Stream.of(fields)).toList();
        }
    }

    private final LessonGround lesson;
    private final PromptReader prompts;
    private final WordList words;
    private final Set<String> keys = new HashSet<>();

    StepReader(LessonGround lesson, FigureReader figures, WordList words) {
        this.lesson = lesson;
        this.words = words;
        prompts = new PromptReader(figures, words);
    }

    /** The steps that stand here; one of an unknown kind is left out. */
    List<Step> all(Place place) {
        List<Step> steps = new ArrayList<>();
        for (Place at : place.items()) {
            at.at("do").oneOf("kind of step", KINDS).ifPresent(kind -> {
                at.only(kind.fields);
                steps.add(step(kind, at));
            });
        }
        StepOrder.check(steps, place);
        return steps;
    }

    private Step step(Kind kind, Place at) {
        String key = at.at("key").present() ? at.at("key").name() : BriefReader.name(kind);
        if (!keys.add(key)) {
            at.problem("has the key " + key + ", which another step has too.", "Give it a \"key\" of its own.");
        }
        words.need("steps." + key + ".say");
        int minutes = at.at("minutes").whole(0, LONGEST);
        boolean hint = at.at("hint").truth(false);
        if (hint) {
            words.need("steps." + key + ".hint");
        }
        return switch (kind) {
            case BRIEF -> new Step.Brief(key, minutes, hint);
            case DECIDE -> new Step.Decide(key, minutes, hint, levers(at));
            case PREDICT ->
                new Step.Predict(key, minutes, hint, output(at), at.at("week").whole(1, lesson.weeks()), prompts(at));
            case REVEAL -> new Step.Reveal(key, minutes, hint, output(at), pauses(at), prompts(at));
            case REFLECT -> new Step.Reflect(key, minutes, hint, prompts(at));
            case RETRY ->
                new Step.Retry(key, minutes, hint, levers(at), at.at("tries").whole(1, MOST_TRIES), prompts(at));
            case THEORY ->
                new Step.Theory(
                        key,
                        minutes,
                        hint,
                        names(at.at("cards"), "theory card", lesson.cards()),
                        at.at("afterTries").whole(0, MOST_TRIES));
            case TRANSFER -> transfer(key, minutes, hint, at);
        };
    }

    private Step transfer(String key, int minutes, boolean hint, Place at) {
        String to = at.at("to")
                .oneOf("scenario", LessonGround.same(lesson.scenarios()))
                .orElse("");
        String transplant = at.at("transplant").present()
                ? at.at("transplant")
                        .oneOf("transplant", LessonGround.same(lesson.transplants()))
                        .orElse("")
                : "";
        return new Step.Transfer(key, minutes, hint, to, transplant);
    }

    private List<Prompt> prompts(Place at) {
        return prompts.all(at.at("prompts"));
    }

    private List<String> levers(Place at) {
        List<String> levers = names(at.at("levers"), "lever", lesson.levers().keySet());
        if (levers.isEmpty()) {
            at.at("levers").problem("must name at least one lever.", "");
        }
        return levers;
    }

    private String output(Place at) {
        return lesson.output(at.at("output"));
    }

    private List<String> pauses(Place at) {
        return names(at.at("pauses"), "event", lesson.events());
    }

    private static List<String> names(Place place, String kind, java.util.Collection<String> known) {
        List<String> names = new ArrayList<>();
        place.items().forEach(item -> item.oneOf(kind, LessonGround.same(known)).ifPresent(names::add));
        return names;
    }
}
