package caselab.app.brief;

import caselab.app.control.SourceBadge;
import caselab.app.reading.NumberText;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.app.run.Choices;
import caselab.report.Finding;
import caselab.scenario.Anchor;
import caselab.scenario.Basis;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what facts stand behind into what the reader sees of it. */
final class FeedMaker {

    private final Reader reader;
    private final Scenario scenario;
    private final double[] numbers;
    private final Map<String, Boolean> findings = new HashMap<>();

    FeedMaker(Reader reader) {
        this.reader = reader;
        scenario = reader.scenario();
        numbers = scenario.plan().numbers(caselab.model.Settings.none());
    }

    /** What these facts stand behind, each thing once, in the order of the facts. */
    Map<String, Anchor> anchors(List<String> facts) {
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        for (String fact : facts) {
            Anchor.of(scenario, fact).forEach(anchor -> anchors.putIfAbsent(id(anchor), anchor));
        }
        return anchors;
    }

    static String id(Anchor anchor) {
        return anchor.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + anchor.key();
    }

    /**
     * One feed.
     *
     * @param facts ids of the facts of the part that stand behind it
     * @param open whether results of claims are shown
     */
    Feed feed(Anchor anchor, List<String> facts, Choices choices, boolean open) {
        return switch (anchor.kind()) {
            case LEVER -> lever(anchor, facts, choices);
            case NUMBERS -> numbers(anchor, facts);
            case CLAIM -> claim(anchor, facts, open);
            case EVIDENCE -> evidence(anchor, facts);
        };
    }

    private Feed lever(Anchor anchor, List<String> facts, Choices choices) {
        Lever lever = scenario.lever(anchor.key()).orElseThrow();
        boolean decision = lever.kind() == Lever.Kind.DECISION;
        return new Feed(
                id(anchor),
                anchor.kind(),
                reader.name(lever),
                decision ? say("brief.decision.detail") : reader.word(lever.words() + ".what"),
                Optional.of(reader.value(lever, choices.value(lever))),
                badge(lever, choices),
                facts);
    }

    private SourceText.Badge badge(Lever lever, Choices choices) {
        if (lever.kind() == Lever.Kind.DECISION) {
            return new SourceText.Badge(SourceBadge.Kind.CHANGED, say("brief.decision"));
        }
        return choices.changed(lever)
                ? new SourceText.Badge(SourceBadge.Kind.CHANGED, say("badge.changed"))
                : SourceText.of(reader, reader.facts(), lever).badge();
    }

    private Feed numbers(Anchor anchor, List<String> facts) {
        List<NumberText> texts =
                anchor.paths().stream().map(path -> NumberText.of(reader, path)).toList();
        NumberText first = texts.getFirst();
        Basis basis = java.util.Objects.requireNonNull(scenario.bases().get(first.path()));
        return new Feed(
                id(anchor),
                anchor.kind(),
                texts.stream().map(NumberText::name).distinct().limit(2).collect(Collectors.joining(" · ")),
                owners(texts),
                Optional.of(values(texts)),
                SourceText.of(reader, reader.facts(), basis).badge(),
                facts);
    }

    private String owners(List<NumberText> texts) {
        List<String> owners =
                List.copyOf(texts.stream().map(NumberText::owner).collect(Collectors.toCollection(LinkedHashSet::new)));
        return owners.size() <= 2
                ? String.join(" · ", owners)
                : reader.texts().get("brief.more", "owner", owners.getFirst(), "count", owners.size() - 1);
    }

    /** Numbers of the first kind among them: one, or from the lowest to the highest. */
    private String values(List<NumberText> texts) {
        NumberText first = texts.getFirst();
        double[] own = texts.stream()
                .filter(text -> text.parameter() == first.parameter())
                .mapToDouble(text -> numbers[scenario.plan().paths().slot(text.path())])
                .sorted()
                .toArray();
        String low = first.value(reader, own[0]);
        String high = first.value(reader, own[own.length - 1]);
        return low.equals(high) ? low : reader.texts().get("brief.range", "low", low, "high", high);
    }

    private Feed claim(Anchor anchor, List<String> facts, boolean open) {
        Optional<String> result = open
                ? Optional.of(say(holds(anchor.key()) ? "brief.claim.holds" : "brief.claim.fails"))
                : Optional.empty();
        return new Feed(
                id(anchor),
                anchor.kind(),
                say("brief.claim.name"),
                reader.word("claims." + anchor.key()),
                result,
                new SourceText.Badge(SourceBadge.Kind.ASSUMED, say("brief.claim")),
                facts);
    }

    private boolean holds(String key) {
        return findings.computeIfAbsent(
                key,
                wanted -> scenario.claims().stream()
                        .filter(claim -> claim.key().equals(wanted))
                        .anyMatch(claim -> Finding.of(scenario, claim).holds()));
    }

    private Feed evidence(Anchor anchor, List<String> facts) {
        Scenario.Output output = scenario.outputs().stream()
                .filter(one -> one.key().equals(anchor.key()))
                .findFirst()
                .orElseThrow();
        List<Scenario.Evidence> marks = new ArrayList<>(scenario.evidence().stream()
                .filter(mark -> mark.output().equals(output.key()) && facts.contains(mark.fact()))
                .toList());
        Scenario.Evidence first = marks.getFirst();
        return new Feed(
                id(anchor),
                anchor.kind(),
                reader.name(output),
                reader.texts().get("brief.evidence.detail", "week", first.week()),
                Optional.of(reader.value(output, first.value())),
                new SourceText.Badge(SourceBadge.Kind.WORKED_OUT, say("brief.evidence")),
                facts);
    }

    private String say(String key) {
        return reader.texts().get(key);
    }
}
