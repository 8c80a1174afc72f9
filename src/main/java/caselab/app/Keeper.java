package caselab.app;

import caselab.app.control.Appearance;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.report.NumberStyle;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.workspace.Draft;
import caselab.workspace.Preferences;
import caselab.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;

/** Keeps what lives in the window in the workspace as it changes, and brings it back at the next start. */
final class Keeper {

    private static final String CHINESE = "zh";

    private final Workspace workspace;

    Keeper(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The case as it was left. */
    OpenCase open(Scenario scenario, RunScheduler runs) {
        return workspace
                .draft(scenario.id())
                .map(draft -> OpenCase.resume(
                        runs,
                        choices(scenario, draft.past()),
                        choices(scenario, draft.present()),
                        choices(scenario, draft.future())))
                .orElseGet(() -> new OpenCase(scenario, runs));
    }

    private static List<Choices> choices(Scenario scenario, List<Map<String, Double>> states) {
        return states.stream().map(state -> choices(scenario, state)).toList();
    }

    /** As far as the scenario still has the levers. */
    private static Choices choices(Scenario scenario, Map<String, Double> values) {
        Choices choices = Choices.baseline(scenario);
        for (Lever lever : scenario.levers()) {
            Double value = values.get(lever.key());
            choices = value == null ? choices : choices.with(lever, value);
        }
        return choices;
    }

    /** Keeps the choices of a case at every finished step. */
    void follow(OpenCase open) {
        open.settledProperty().subscribe((_, _) -> workspace.save(draft(open)));
    }

    private static Draft draft(OpenCase open) {
        return new Draft(
                open.scenario().id(),
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
