package caselab.app.library;

import caselab.app.action.Destination;
import caselab.app.words.Texts;
import caselab.scenario.Problem;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The cases with their scenarios, narrowed by what is searched for. */
public final class LibraryViewModel {

    /** A case and those of its scenarios that match. */
    public record Case(String id, String title, String tagline, List<Card> cards) {}

    /**
     * A scenario on its card.
     *
     * @param scenario what opens; empty if its files have problems
     * @param foot what the line on the card shows
     */
    public record Card(
            String id,
            String title,
            String question,
            String foot,
            Optional<Scenario> scenario,
            List<Problem> problems) {}

    private final ScenarioLibrary library;
    private final Texts texts;
    private final StringProperty chosen = new SimpleStringProperty("");
    private final StringProperty search = new SimpleStringProperty("");
    private final Supplier<Optional<LastSeen>> lastSeen;

    /**
     * The library in these words.
     *
     * @param lastSeen where the user was last; empty if this is the first time
     */
    public LibraryViewModel(ScenarioLibrary library, Texts texts, Supplier<Optional<LastSeen>> lastSeen) {
        this.library = library;
        this.texts = texts;
        this.lastSeen = lastSeen;
    }

    /** Where the user was last. */
    Optional<LastSeen> lastSeen() {
        return lastSeen.get();
    }

    /** What is searched for. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The scenario that was looked at last; empty at first. */
    public StringProperty chosenProperty() {
        return chosen;
    }

    /**
     * The scenario that a door of a case leads into: the one chosen, or else the first; where it is a lesson that is
     * asked for, the first that has one.
     */
    Optional<Scenario> behind(Case shown, Destination to) {
        List<Card> open = shown.cards().stream()
                .filter(card -> card.scenario().isPresent())
                .toList();
        return Stream.of(
                        open.stream().filter(card -> card.id().equals(chosen.get())),
                        open.stream().filter(card -> to != Destination.LESSON || hasLesson(card)),
                        open.stream())
                .flatMap(cards -> cards)
                .findFirst()
                .flatMap(Card::scenario);
    }

    private static boolean hasLesson(Card card) {
        return card.scenario().flatMap(Scenario::lesson).isPresent();
    }

    /** What is wrong with the library itself. */
    public List<Problem> problems() {
        return library.problems();
    }

    /** Whether there is nothing to show at all. */
    public boolean isEmpty() {
        return library.entries().isEmpty();
    }

    /** The cases that have a matching scenario; what could not be filed under a case comes last, without a title. */
    public List<Case> cases() {
        return Stream.concat(library.cases().stream().map(this::named), Stream.of(unnamed()))
                .filter(found -> !found.cards().isEmpty())
                .toList();
    }

    private Case named(String id) {
        String key = "cases." + id + ".";
        return new Case(
                id,
                library.caseWords().get(texts.locale(), key + "title"),
                library.caseWords().get(texts.locale(), key + "tagline"),
                cards(id));
    }

    private Case unnamed() {
        return new Case("", "", "", cards(""));
    }

    private List<Card> cards(String caseId) {
        return library.entries().stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .map(this::card)
                .filter(this::matches)
                .toList();
    }

    private Card card(ScenarioLibrary.Entry entry) {
        return entry.scenario()
                .map(scenario -> new Card(
                        entry.id(),
                        word(scenario, "title"),
                        word(scenario, "question"),
                        texts.get(
                                "library.foot",
                                "output",
                                word(
                                        scenario,
                                        "outputs."
                                                + scenario.outputs().getFirst().key() + ".name")),
                        entry.scenario(),
                        List.of()))
                .orElseGet(() -> new Card(
                        entry.id(),
                        entry.id(),
                        texts.get(
                                "library.broken.count",
                                "count",
                                entry.problems().size()),
                        texts.get("library.broken"),
                        Optional.empty(),
                        entry.problems()));
    }

    private boolean matches(Card card) {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || haystack(card).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private String haystack(Card card) {
        String levers = card.scenario()
                .map(scenario -> String.join(
                        " ",
                        scenario.levers().stream()
                                .map(lever -> word(scenario, lever.words() + ".name"))
                                .toList()))
                .orElse("");
        return String.join(" ", card.id(), card.title(), card.question(), levers);
    }

    private String word(Scenario scenario, String key) {
        return scenario.words().get(texts.locale(), key);
    }
}
