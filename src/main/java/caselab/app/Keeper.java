package caselab.app;

import caselab.app.action.Destination;
import caselab.app.control.Appearance;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.report.NumberStyle;
import caselab.scenario.ClassVariant;
import caselab.scenario.Scenario;
import caselab.workspace.Draft;
import caselab.workspace.Preferences;
import caselab.workspace.WindowState;
import caselab.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;

/** Keeps what lives in the window in the workspace as it changes, and brings it back at the next start. */
final class Keeper {

    private static final String CHINESE = "zh";
    private static final String FIRST_HINT = "first-lever";

    private final Workspace workspace;

    Keeper(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The case as it was left. */
    OpenCase open(Scenario scenario, RunScheduler runs) {
        return workspace
                .draft(Desk.key(scenario))
                .map(draft -> OpenCase.resume(
                        runs,
                        choices(scenario, draft.past()),
                        Choices.of(scenario, draft.present()),
                        choices(scenario, draft.future())))
                .orElseGet(() -> new OpenCase(scenario, runs));
    }

    private static List<Choices> choices(Scenario scenario, List<Map<String, Double>> states) {
        return states.stream().map(state -> Choices.of(scenario, state)).toList();
    }

    /** A scenario in the world of the class it was last opened for; as told if it was for none. */
    Scenario inItsClass(Scenario told) {
        String code = workspace.classCodes().getOrDefault(told.id(), "");
        boolean usable = told.classCode().isEmpty() && ClassVariant.isCode(code);
        return ClassVariant.world(told, usable ? code : "");
    }

    /** Remembers for which class a scenario is open; a case as told is for none. */
    void joined(Scenario world) {
        workspace.joined(world.id(), world.classCode());
    }

    /** Remembers which screen of which scenario is seen: where one goes on at the next start. */
    void seen(Destination destination, Scenario scenario) {
        WindowState last = workspace.window().orElseGet(WindowState::unknown);
        workspace.save(last.withShown(destination.key(), scenario.id()));
    }

    /** Which screen was seen last; empty if none ever was. */
    Optional<WindowState> lastSeen() {
        return workspace.window().filter(state -> !state.scenario().isEmpty());
    }

    /** Keeps the choices of a case at every finished step, and that its user needs no first hint any more. */
    void follow(OpenCase open) {
        BooleanProperty hint = open.sight().hintProperty();
        hint.set(hint.get() && !workspace.preferences().hintsSeen().contains(FIRST_HINT));
        hint.subscribe((_, shown) -> {
            if (!shown) {
                workspace.save(workspace.preferences().withHintSeen(FIRST_HINT));
            }
        });
        open.settledProperty().subscribe((_, _) -> workspace.save(draft(open)));
    }

    private static Draft draft(OpenCase open) {
        return new Draft(
                Desk.key(open.scenario()),
                open.past().stream().map(Choices::values).toList(),
                open.choices().values(),
                open.future().stream().map(Choices::values).toList());
    }

    /** Sets the lab as its user left it, and keeps what is set from then on. */
    void follow(Appearance appearance, Texts texts, BooleanProperty singleKeys) {
        Preferences kept = workspace.preferences();
        appearance
                .lookProperty()
                .set(Appearance.Look.valueOf(kept.look().theme().name()));
        appearance.textPercentProperty().set((int) Math.round(kept.look().textScale() * 100));
        appearance.reducedMotionProperty().set(kept.look().reducedMotion());
        singleKeys.set(kept.habits().singleKeys());
        texts.setNumberStyle(NumberStyle.valueOf(kept.habits().numbers().name()));
        if (!kept.language().isEmpty()) {
            texts.setLocale(kept.language().startsWith(CHINESE) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        }
        appearance.lookProperty().subscribe((_, _) -> look(appearance));
        appearance.textPercentProperty().subscribe((_, _) -> look(appearance));
        appearance.reducedMotionProperty().subscribe((_, _) -> look(appearance));
        texts.localeProperty()
                .subscribe((_, locale) -> workspace.save(workspace.preferences().withLanguage(locale.getLanguage())));
        singleKeys.subscribe((_, _) -> habits(texts, singleKeys));
        texts.numberStyleProperty().subscribe((_, _) -> habits(texts, singleKeys));
    }

    private void habits(Texts texts, BooleanProperty singleKeys) {
        Preferences.NumberStyle numbers = Preferences.NumberStyle.valueOf(
                texts.numberStyleProperty().get().name());
        workspace.save(workspace.preferences().withHabits(new Preferences.Habits(numbers, singleKeys.get())));
    }

    private void look(Appearance appearance) {
        Preferences.Theme theme =
                Preferences.Theme.valueOf(appearance.lookProperty().get().name());
        workspace.save(workspace
                .preferences()
                .withLook(new Preferences.Look(
                        theme,
                        appearance.textPercentProperty().get() / 100.0,
                        appearance.reducedMotionProperty().get())));
    }
}
