package caselab.app.explore;

import caselab.app.run.Choices;
import caselab.scenario.Lever;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The two levers of the map. */
final class MapAxes {

    private final ObjectProperty<Lever> across;
    private final ObjectProperty<Lever> up;

    /** The levers the user has moved first, numbers before choices. */
    MapAxes(Choices choices, Runnable changed) {
        List<Lever> picked = first(choices);
        across = new SimpleObjectProperty<>(picked.getFirst());
        up = new SimpleObjectProperty<>(picked.get(1));
        across.subscribe((before, now) -> turned(up, before, now, changed));
        up.subscribe((before, now) -> turned(across, before, now, changed));
    }

    private static List<Lever> first(Choices choices) {
        List<Lever> decisions = choices.scenario().decisions();
        return Stream.of(
                        decisions.stream().filter(lever -> !lever.isChoice() && choices.changed(lever)),
                        decisions.stream().filter(lever -> !lever.isChoice()),
                        choices.scenario().levers().stream())
                .flatMap(levers -> levers)
                .distinct()
                .limit(2)
                .toList();
    }

    /** A lever that comes from the other axis changes places with the one that was here. */
    private static void turned(ObjectProperty<Lever> other, Lever before, Lever now, Runnable changed) {
        if (now.equals(other.get())) {
            other.set(before);
        } else {
            changed.run();
        }
    }

    /** The lever across the map. */
    ObjectProperty<Lever> acrossProperty() {
        return across;
    }

    /** The lever up the map. */
    ObjectProperty<Lever> upProperty() {
        return up;
    }
}
