package caselab.scenario;

import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scripted path through a scenario: what to read, decide, guess, look at and say, and what the teacher needs.
 *
 * <p>Its words are found by key in {@link #words()}: {@code goal}, {@code headline}, {@code steps.<step>.say} and
 * {@code .hint}, {@code prompts.<prompt>.ask} and {@code .answers.<answer>.text} and {@code .feedback},
 * {@code whyCards.<card>.ask} and {@code .because}, {@code poll.ask} and {@code .answer},
 * {@code poll.choices.<choice>}, {@code roles.<role>.name} and {@code .brief}, {@code teacher.class.<part>},
 * {@code teacher.board.<part>}, {@code teacher.discuss.<question>.ask} and {@code .likely},
 * {@code teacher.misconceptions.<belief>.thinks} and {@code .shows}. A {@code {name}} in them stands for the figure of
 * that name.
 *
 * @param claim key of the scenario's claim that is at stake
 * @param figures numbers that words and conditions may name, in the order of the file
 * @param brief the facts to read first
 * @param steps the path, in order: it starts with the brief and ends with the transfer
 * @param whyCards answers to questions a run may raise
 * @param poll the question for a show of hands
 * @param teacher what the teacher's edition adds
 * @param words every word a reader sees, by language
 */
public record Lesson(
        String claim,
        List<Figure> figures,
        Brief brief,
        List<Step> steps,
        List<WhyCard> whyCards,
        Poll poll,
        TeacherNotes teacher,
        Words words) {

    /** The same with words that can be read in disguise. */
    Lesson disguisedBy(Words names) {
        return new Lesson(claim, figures, brief, steps, whyCards, poll, teacher, words.disguisedBy(names));
    }

    /**
     * A number of a run.
     *
     * @param key name in words and conditions
     * @param unit what it is counted in
     * @param own where it is read
     * @param against what it is compared with, if it is a difference or a ratio
     */
    public record Figure(String key, Unit unit, Side own, Optional<Against> against) {

        /**
         * The number; NaN if it has none, infinite for the week of what never happens.
         *
         * @param run the run on screen
         * @param runs plays the scenario with these settings
         */
        public double value(Trajectory run, Function<Settings, Trajectory> runs) {
            double value = own.value(run, runs);
            return against.map(other -> other.kind().of(value, other.side().value(run, runs)))
                    .orElse(value);
        }
    }

    /** One side of a figure: read off the run on screen, or off the run under these settings. */
    public record Side(TheoryInput from, Optional<Settings> under) {
        double value(Trajectory run, Function<Settings, Trajectory> runs) {
            return from.value(under.map(runs).orElse(run));
        }
    }

    /** The other side of a comparison. */
    public record Against(Scenario.Comparison.Kind kind, Side side) {}

    /** Holds if the figure lies from low to high; never if it has no value. */
    public record Condition(String figure, double low, double high) {
        /** Whether it holds among these figures. */
        public boolean holds(Map<String, Double> figures) {
            double value = figures.getOrDefault(figure, Double.NaN);
            return value >= low && value <= high;
        }
    }

    /**
     * An answer to a question that runs may raise, such as why a lower price did not help. It is offered while all its
     * conditions hold.
     *
     * @param output key of the scenario's output to look at
     */
    public record WhyCard(String key, List<Condition> when, String output) {
        public WhyCard {
            when = List.copyOf(when);
        }

        /** Whether the card belongs to a run with these figures. */
        public boolean holds(Map<String, Double> figures) {
            return when.stream().allMatch(condition -> condition.holds(figures));
        }
    }

    /**
     * A question to a whole class.
     *
     * @param choices the levers each answer moves, in the order of the file
     * @param figure key of the figure that tells what the model makes of each
     */
    public record Poll(Map<String, Moves> choices, String figure) {
        public Poll {
            choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }
    }

    public Lesson {
        figures = List.copyOf(figures);
        steps = List.copyOf(steps);
        whyCards = List.copyOf(whyCards);
    }

    /** All figures of a run, by name. Runs under the same settings are asked for once each. */
    public Map<String, Double> figures(Trajectory run, Function<Settings, Trajectory> runs) {
        Map<Settings, Trajectory> played = new java.util.HashMap<>();
        Function<Settings, Trajectory> once = settings -> played.computeIfAbsent(settings, runs);
        Map<String, Double> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(figure.key(), figure.value(run, once)));
        return values;
    }

    /** The figure of this name. */
    public Optional<Figure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /** The cards that belong to a run with these figures. */
    public List<WhyCard> whyCards(Map<String, Double> values) {
        return whyCards.stream().filter(card -> card.holds(values)).toList();
    }

    /** Every question of the steps. */
    public List<Prompt> prompts() {
        return steps.stream().flatMap(step -> step.prompts().stream()).toList();
    }
}
