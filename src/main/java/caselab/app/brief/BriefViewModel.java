package caselab.app.brief;

import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.app.run.ClaimLock;
import caselab.app.run.OpenCase;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.report.LessonText;
import caselab.scenario.Anchor;
import caselab.scenario.Brief;
import caselab.scenario.Fact;
import caselab.scenario.Glossary;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.study.ExpectedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is read before deciding: the facts of a part, what they feed, and which of both belong together. */
public final class BriefViewModel {

    /** A word of the trade with what it means. */
    record Term(String term, String means) {}

    /** A role with what only it is told. */
    record RoleText(Brief.Role role, String name, String brief) {}

    private final OpenCase open;
    private final Reader reader;
    private final Glossary glossary;
    private final ClaimLock lock;
    private final FeedMaker maker;
    private final Map<Brief.Part, List<Fact>> facts;
    private final ObjectProperty<Brief.Part> part;
    private final ReadOnlyObjectWrapper<List<FactCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Feed>> feeds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<String>> lit = new ReadOnlyObjectWrapper<>(Set.of());

    /**
     * The brief of a case.
     *
     * @param predicted whether a prediction on this case is in
     */
    public BriefViewModel(OpenCase open, Reader reader, Glossary glossary, BooleanSupplier predicted) {
        this.open = open;
        this.reader = reader;
        this.glossary = glossary;
        lock = new ClaimLock(open, predicted);
        maker = new FeedMaker(reader);
        facts = BriefParts.of(open.scenario(), reader.facts());
        part = new SimpleObjectProperty<>(
                this, "part", parts().stream().findFirst().orElse(Brief.Part.SITUATION));
        part.subscribe(_ -> refresh());
        lock.revealedProperty().subscribe((_, _) -> refresh());
        open.choicesProperty().subscribe((_, _) -> refresh());
    }

    Reader reader() {
        return reader;
    }

    Scenario scenario() {
        return open.scenario();
    }

    /** The parts that have facts, in order. */
    List<Brief.Part> parts() {
        return List.copyOf(facts.keySet());
    }

    /** The part that is read. */
    ObjectProperty<Brief.Part> partProperty() {
        return part;
    }

    /** Reads the part at this place, from 0; nothing happens if there is none. */
    void read(int place) {
        if (place >= 0 && place < parts().size()) {
            part.set(parts().get(place));
        }
    }

    /** Whether the user wants to see what came of the claims before predicting. */
    BooleanProperty revealedProperty() {
        return lock.revealedProperty();
    }

    /** Whether results of claims are kept back. */
    boolean locked() {
        return lock.closed();
    }

    /** The facts of the part. */
    ReadOnlyObjectProperty<List<FactCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** What they feed. */
    ReadOnlyObjectProperty<List<Feed>> feedsProperty() {
        return feeds.getReadOnlyProperty();
    }

    /** Ids of the facts and feeds that belong to what is pointed at; none if nothing is. */
    ReadOnlyObjectProperty<Set<String>> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /** Lights a fact or a feed and what belongs to it; an unknown id puts all out. */
    void light(String id) {
        List<String> all = new ArrayList<>();
        for (FactCard card : cards.get()) {
            if (card.id().equals(id)) {
                all.add(id);
                all.addAll(card.feeds());
            }
        }
        for (Feed feed : feeds.get()) {
            if (feed.id().equals(id)) {
                all.add(id);
                all.addAll(feed.facts());
            }
        }
        lit.set(Set.copyOf(all));
    }

    /** Shows everything as it is now: a prediction may have come in. */
    void refresh() {
        List<Fact> shown = facts.getOrDefault(part.get(), List.of());
        List<String> ids = shown.stream().map(Fact::id).toList();
        Map<String, Anchor> anchors = maker.anchors(ids);
        boolean told = !locked();
        feeds.set(anchors.values().stream()
                .map(anchor -> maker.feed(anchor, behind(anchor, ids), open.choices(), told))
                .toList());
        List<FactCard> next = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            next.add(card(shown.get(i), i + 1));
        }
        cards.set(List.copyOf(next));
    }

    private List<String> behind(Anchor anchor, List<String> ids) {
        return ids.stream()
                .filter(id -> Anchor.of(scenario(), id).stream()
                        .anyMatch(other -> FeedMaker.id(other).equals(FeedMaker.id(anchor))))
                .toList();
    }

    private FactCard card(Fact fact, int number) {
        List<String> fed = feeds.get().stream()
                .filter(feed -> feed.facts().contains(fact.id()))
                .map(Feed::id)
                .toList();
        return new FactCard(fact.id(), number, SourceText.of(reader, fact), SourceText.badge(reader, fact), fed);
    }

    /** What the brief is called. */
    String headline() {
        return lessonText("headline").orElseGet(() -> reader.word("question"));
    }

    /** Minutes it takes to read; 0 if nobody said. */
    int minutes() {
        return scenario()
                .lesson()
                .map(lesson -> lesson.steps().getFirst().minutes())
                .orElse(0);
    }

    /** The terms a reader may not know. */
    List<Term> terms() {
        Locale locale = reader.texts().locale();
        return scenario().lesson().map(lesson -> lesson.brief().glossary()).orElse(List.of()).stream()
                .map(id -> new Term(
                        glossary.words().get(locale, "terms." + id + ".term"),
                        glossary.words().get(locale, "terms." + id + ".means")))
                .toList();
    }

    /** Whose eyes one may read it through. */
    List<RoleText> roles() {
        return scenario().lesson().map(lesson -> lesson.brief().roles()).orElse(List.of()).stream()
                .map(this::role)
                .toList();
    }

    private RoleText role(Brief.Role role) {
        String key = "roles." + role.name().toLowerCase(Locale.ROOT);
        return new RoleText(
                role,
                lessonText(key + ".name").orElse(key),
                lessonText(key + ".brief").orElse(""));
    }

    private Optional<String> lessonText(String key) {
        return scenario().lesson().map(lesson -> words(lesson).get(key));
    }

    /** Words of the lesson with figures of the case as told: nobody has played yet. */
    private LessonText words(Lesson lesson) {
        return new LessonText(
                lesson, reader.figures(), lesson.figures(open.outcome().baseline(), this::play));
    }

    private Trajectory play(Settings settings) {
        return ExpectedRun.of(scenario(), settings);
    }
}
