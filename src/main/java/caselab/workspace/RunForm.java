package caselab.workspace;

import caselab.model.Domain;
import caselab.scenario.ClassVariant;
import caselab.scenario.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A run as JSON. */
final class RunForm implements Form<SavedRun> {

    private static final int MOST_WEEKS = 5200;
    private static final Domain SEED = new Domain(0, 1L << 53, true);
    private static final Map<String, Slot> SLOTS =
            Arrays.stream(Slot.values()).collect(Collectors.toMap(Slot::name, Function.identity()));

    @Override
    public void write(SavedRun run, ObjectNode to) {
        to.put("id", run.id());
        Json.time(to, "created", run.created());
        Json.text(to, "name", run.name());
        Json.text(to, "note", run.note());
        to.put("scenario", run.inputs().scenario());
        Json.numbers(to, "levers", run.inputs().levers());
        Json.texts(to, "reasons", run.reasons());
        run.inputs().seed().ifPresent(seed -> to.put("seed", seed));
        to.put("weeks", run.inputs().weeks());
        if (!run.inputs().variant().isEmpty()) {
            to.put("variant", run.inputs().variant());
        }
        to.put("modelVersion", run.result().modelVersion());
        to.put("digest", run.result().digest());
        Json.numbers(to, "figures", run.result().figures());
        run.result().out().ifPresent(week -> to.put("out", week));
        run.parent().ifPresent(parent -> to.put("parent", parent));
        run.slot().ifPresent(slot -> to.put("slot", slot.name()));
        if (run.deleted()) {
            to.put("deleted", true);
        }
    }

    @Override
    public SavedRun read(Place from) {
        from.only(
                "id",
                "created",
                "name",
                "note",
                "scenario",
                "levers",
                "reasons",
                "seed",
                "weeks",
                "variant",
                "modelVersion",
                "digest",
                "figures",
                "out",
                "parent",
                "slot",
                "deleted");
        return new SavedRun(
                from.at("id").name(),
                Json.time(from.at("created")),
                inputs(from),
                new RunResult(
                        from.at("modelVersion").text(),
                        from.at("digest").text(),
                        Json.numbers(from.at("figures")),
                        out(from.at("out"))),
                Json.texts(from.at("reasons")),
                from.at("name").text(""),
                from.at("note").text(""),
                Json.optional(from.at("parent")),
                from.at("slot").present() ? from.at("slot").oneOf("slot", SLOTS) : Optional.empty(),
                from.at("deleted").truth(false));
    }

    private static RunInputs inputs(Place from) {
        double seed = from.at("seed").number(SEED, Double.NaN);
        return new RunInputs(
                from.at("scenario").name(),
                Json.numbers(from.at("levers")),
                Double.isNaN(seed) ? OptionalLong.empty() : OptionalLong.of((long) seed),
                from.at("weeks").whole(1, MOST_WEEKS),
                variant(from.at("variant")));
    }

    private static OptionalInt out(Place from) {
        return from.present() ? OptionalInt.of(from.whole(0, MOST_WEEKS)) : OptionalInt.empty();
    }

    private static String variant(Place from) {
        String code = from.text("");
        if (!code.isEmpty() && !ClassVariant.isCode(code)) {
            from.problem("is no class code.", "Use letters, digits and dashes.");
            return "";
        }
        return code;
    }
}
