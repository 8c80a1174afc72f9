package caselab.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Boxes to pick one of a few things from, by name. */
public final class Picks {

    private Picks() {}

    /** A box with these things, each called by its name. */
    public static <T> ComboBox<T> of(List<T> things, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(things);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("things are picked, not typed");
            }
        });
        return box;
    }
}
