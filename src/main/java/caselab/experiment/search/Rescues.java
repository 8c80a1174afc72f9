package caselab.experiment.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search for rescues came to.
 *
 * @param goal share of worlds in which the goal is to be met
 * @param odds share in which it is met as things stand
 * @param fresh the same in worlds the search never saw
 * @param found rescues, none of which is another taken further, the smallest first, those that fresh worlds do not bear out last; empty if
 *     there is none within the limits
 * @param bySize the best odds of any change of at most so many whole detents: none, one, two, three
 * @param best the best odds of all, whether or not they meet the goal
 * @param nearest if nothing is found, the limit that holds the best one back most; empty if none does
 * @param tried how many settings were tried
 */
public record Rescues(
        double goal,
        double odds,
        double fresh,
        List<Rescue> found,
        List<Best> bySize,
        Best best,
        Optional<Limit> nearest,
        int tried) {

    /** The best setting of the dials within an effort, and its odds. */
    public record Best(double effort, List<Double> values, double odds) {
        public Best {
            values = List.copyOf(values);
        }
    }

    /**
     * A dial that stands at an end of its range.
     *
     * @param dial its index
     * @param value where it stands
     * @param gain what the last detent towards the limit added to the odds: what lifting the limit may be worth
     */
    public record Limit(int dial, double value, double gain) {}

    public Rescues {
        found = List.copyOf(found);
        bySize = List.copyOf(bySize);
    }

    /** Whether the goal is met without any change. */
    public boolean unneeded() {
        return odds >= goal;
    }
}
