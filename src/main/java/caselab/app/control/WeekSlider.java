package caselab.app.control;

import java.util.function.IntFunction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Slider;
import org.jspecify.annotations.Nullable;

/** A slider over the weeks of a run, which says where it stands as a week. */
public final class WeekSlider extends Slider {

    private final IntFunction<String> words;

    /**
     * A slider that stands on the last week.
     *
     * @param last the last week, counted from 0
     * @param words says a week
     */
    public WeekSlider(int last, IntFunction<String> words) {
        super(0, last, last);
        this.words = words;
        getStyleClass().add("week-slider");
        setBlockIncrement(1);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING
                ? words.apply((int) getValue())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
