package caselab.app.reading;

import caselab.app.run.Outcome;
import caselab.app.run.OutputLine;
import caselab.model.Trajectory;
import caselab.model.Unit;
import caselab.scenario.Scenario;

/**
 * The answer in a sentence, and a second one that sets it beside the case.
 *
 * @param answer what happened
 * @param context what to compare it with
 */
public record Headline(String answer, String context) {

    public static Headline of(Reader reader, Scenario.Output output, Outcome outcome) {
        String answer = answer(reader, output, outcome);
        boolean untouched = outcome.choices().values().isEmpty();
        return new Headline(
                answer, untouched ? reader.texts().get("studio.untouched") : context(reader, output, outcome));
    }

    /** The same of a run that is over: what it is, and nothing the reader should do. */
    public static Headline past(Reader reader, Scenario.Output output, Outcome outcome) {
        Headline now = of(reader, output, outcome);
        boolean untouched = outcome.choices().values().isEmpty();
        return untouched ? new Headline(now.answer, reader.texts().get("studio.asTold")) : now;
    }

    private static String answer(Reader reader, Scenario.Output output, Outcome outcome) {
        int exit = OutputLine.exit(outcome.run(), reader.scenario().firm());
        if (exit != OutputLine.NONE) {
            return reader.texts().get("studio.out", "firm", reader.firm(), "week", exit);
        }
        OutputLine line = OutputLine.of(outcome.run(), output);
        String key = output.metric().key().equals("cash") ? "studio.alive" : "studio.ends";
        return reader.texts()
                .get(
                        key,
                        "firm",
                        reader.firm(),
                        "output",
                        reader.name(output),
                        "value",
                        reader.value(output, line.last()),
                        "week",
                        outcome.run().weeks());
    }

    private static String context(Reader reader, Scenario.Output output, Outcome outcome) {
        String told = told(reader, output, outcome.baseline());
        if (OutputLine.exit(outcome.run(), reader.scenario().firm()) != OutputLine.NONE) {
            return reader.texts()
                    .get("studio.both", "first", told, "second", reader.texts().get("studio.out.question"));
        }
        OutputLine line = OutputLine.of(outcome.run(), output);
        int lowest = line.lowestWeek();
        boolean money = output.metric().unit() == Unit.YUAN && line.exit() == OutputLine.NONE;
        if (!money || lowest <= 0 || lowest >= line.lastWeek()) {
            return told;
        }
        String low = reader.texts()
                .get("studio.lowest", "value", reader.value(output, line.values()[lowest]), "week", lowest);
        return reader.texts().get("studio.both", "first", told, "second", low);
    }

    private static String told(Reader reader, Scenario.Output output, Trajectory baseline) {
        int exit = OutputLine.exit(baseline, reader.scenario().firm());
        if (exit != OutputLine.NONE) {
            return reader.texts().get("studio.told.out", "week", exit);
        }
        String value = reader.value(output, OutputLine.of(baseline, output).last());
        return reader.texts().get("studio.told", "output", reader.name(output), "value", value);
    }
}
