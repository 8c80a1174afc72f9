package caselab.scenario;

import caselab.model.Plan;
import caselab.model.Settings;
import caselab.model.metric.Measure;
import caselab.model.metric.Metric;
import caselab.model.metric.Milestone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question on a world: what the firm may decide, what is assumed, what to watch, what the case claims.
 *
 * @param id folder name, for example {@code below-cost-dumping}
 * @param caseId the case it belongs to: {@code hali-power}, {@code xiaomi} or {@code industry}
 * @param order place among the scenarios of its case
 * @param world id of the world it is asked of
 * @param plan the world with the scenario's changes, laid out: the case as told
 * @param weeks length of a run
 * @param seed seed of the user's first future
 * @param firm index of the firm in question
 * @param product index of its product
 * @param decisions levers of the firm
 * @param assumptions levers of the world
 * @param outputs metrics to show: the first is the hero, the next five are the small multiples, the rest can be picked
 * @param events milestones to flag, in the order in which they should claim room
 * @param evidence figures the case or history gives, to be drawn beside the runs
 * @param claims testable statements of the case
 * @param theory closed forms to show beside the runs
 * @param bases what each number of the market rests on, by path
 * @param lesson the scripted path through it, if there is one
 * @param words every word a reader sees, by language
 * @param variant whose class's world it is; empty for the case as told
 */
public record Scenario(
        String id,
        String caseId,
        int order,
        String world,
        Plan plan,
        int weeks,
        long seed,
        int firm,
        int product,
        List<Lever> decisions,
        List<Lever> assumptions,
        List<Output> outputs,
        List<Event> events,
        List<Evidence> evidence,
        List<Claim> claims,
        List<TheoryCard> theory,
        Map<String, Basis> bases,
        Optional<Lesson> lesson,
        Words words,
        Optional<ClassVariant> variant) {

    /** A metric of one product, firm or the market. */
    public record Output(String key, Metric metric, int index) {}

    /** A milestone with a name. */
    public record Event(String key, Milestone milestone) {}

    /** A figure of the case: what an output was after so many weeks, with the fact that says so. */
    public record Evidence(String output, int week, double value, String fact) {}

    /**
     * A statement that a run can bear out or not.
     *
     * @param measure the figure
     * @param under what is changed to make it, by lever key or path, resolved to paths
     * @param weeks length of the run it is made over
     * @param against what it is compared with, if it is a difference or a ratio
     * @param low lowest figure at which the claim holds; minus infinity for none
     * @param high highest figure at which it holds; infinity for none
     */
    public record Claim(
            String key,
            Measure measure,
            Settings under,
            int weeks,
            Optional<Comparison> against,
            double low,
            double high,
            Basis basis) {}

    /** The other side of a comparison: the same measure unless another is given, under other settings. */
    public record Comparison(Kind kind, Measure measure, Settings under) {
        /** How two figures become one. */
        public enum Kind {
            DIFFERENCE,
            RATIO;

            /** One figure from two. */
            public double of(double own, double other) {
                return this == RATIO ? own / other : own - other;
            }
        }
    }

    public Scenario {
        decisions = List.copyOf(decisions);
        assumptions = List.copyOf(assumptions);
        outputs = List.copyOf(outputs);
        events = List.copyOf(events);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        theory = List.copyOf(theory);
        bases = Map.copyOf(bases);
    }

    /** The case as told in a class's own world, with the class's seed. */
    public Scenario in(ClassVariant own) {
        return new Scenario(
                id,
                caseId,
                order,
                world,
                plan.with(own.settings()),
                weeks,
                own.seed(),
                firm,
                product,
                decisions,
                assumptions,
                outputs,
                events,
                evidence,
                claims,
                theory,
                bases,
                lesson,
                words,
                Optional.of(own));
    }

    /** The code of the class whose world it is; empty for the case as told. */
    public String classCode() {
        return variant.map(ClassVariant::code).orElse("");
    }

    /** Decisions and assumptions together. */
    public List<Lever> levers() {
        return Stream.concat(decisions.stream(), assumptions.stream()).toList();
    }

    /** The output of this key. */
    public Optional<Output> output(String key) {
        return outputs().stream().filter(output -> output.key().equals(key)).findFirst();
    }

    /** The lever of this key. */
    public Optional<Lever> lever(String key) {
        return levers().stream().filter(lever -> lever.key().equals(key)).findFirst();
    }
}
