package caselab.workspace;

import caselab.model.Domain;
import caselab.scenario.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The preferences as JSON. A value that makes no sense is the default; the others stay. */
final class PreferencesForm implements Form<Preferences> {

    private static final Domain TEXT_SCALE = Domain.of(1, 2);
    private static final Map<String, Preferences.Theme> THEMES = byName(Preferences.Theme.values());
    private static final Map<String, Preferences.NumberStyle> STYLES = byName(Preferences.NumberStyle.values());

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(PreferencesForm::name, Function.identity()));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(Preferences preferences, ObjectNode to) {
        to.put("language", preferences.language());
        to.put("theme", name(preferences.look().theme()));
        to.put("textScale", preferences.look().textScale());
        to.put("reducedMotion", preferences.look().reducedMotion());
        to.put("numbers", name(preferences.habits().numbers()));
        to.put("singleKeys", preferences.habits().singleKeys());
        ArrayNode hints = to.putArray("hintsSeen");
        preferences.hintsSeen().forEach(hints::add);
    }

    @Override
    public Preferences read(Place from) {
        Preferences usual = Preferences.defaults();
        return new Preferences(
                from.at("language").text(""),
                look(from, usual.look()),
                new Preferences.Habits(
                        from.at("numbers")
                                .oneOf("style", STYLES)
                                .orElse(usual.habits().numbers()),
                        from.at("singleKeys").truth(usual.habits().singleKeys())),
                from.at("hintsSeen").items().stream().map(Place::text).collect(Collectors.toSet()));
    }

    private static Preferences.Look look(Place from, Preferences.Look usual) {
        double scale = from.at("textScale").number(TEXT_SCALE);
        return new Preferences.Look(
                from.at("theme").oneOf("theme", THEMES).orElse(usual.theme()),
                Double.isNaN(scale) ? usual.textScale() : scale,
                from.at("reducedMotion").truth(usual.reducedMotion()));
    }
}
