package caselab.experiment.search;

import java.util.ArrayList;
import java.util.List;

/** Keeps of rescues in order those that are none of the others with the same levers moved more or less far. */
final class Distinct {

    private static final double SAME = 1e-9;

    private final List<Dial> dials;

    Distinct(List<Dial> dials) {
        this.dials = dials;
    }

    /** Of rescues, the better first, those worth reading. */
    List<Rescue> of(List<Rescue> rescues) {
        List<Rescue> kept = new ArrayList<>();
        for (Rescue rescue : rescues) {
            if (kept.stream().noneMatch(other -> further(rescue, other) || lessOfTheSame(rescue, other))) {
                kept.add(rescue);
            }
        }
        return List.copyOf(kept);
    }

    /** One that moves the same levers less far stands after another only because fresh worlds do not bear it out. */
    private boolean lessOfTheSame(Rescue less, Rescue more) {
        return less.moved().equals(more.moved()) && further(more, less);
    }

    /** Whether it moves all that another moves in the same direction as far or further. */
    private boolean further(Rescue rescue, Rescue other) {
        return other.moved().stream()
                .allMatch(i -> further(
                        dials.get(i), rescue.values().get(i), other.values().get(i)));
    }

    private static boolean further(Dial dial, double value, double other) {
        if (dial.choice()) {
            return value == other;
        }
        double direction = Math.signum(other - dial.start());
        return direction * (dial.place(value) - dial.place(other)) >= -SAME;
    }
}
