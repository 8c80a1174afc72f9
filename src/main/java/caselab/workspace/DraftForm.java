package caselab.workspace;

import caselab.scenario.Place;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The choices of the moment, with their undo and redo, as JSON. */
final class DraftForm implements Form<Draft> {

    @Override
    public void write(Draft draft, ObjectNode to) {
        to.put("scenario", draft.scenario());
        write(draft.past(), to.putArray("past"));
        Json.numbers(to, "present", draft.present());
        write(draft.future(), to.putArray("future"));
    }

    private static void write(List<Map<String, Double>> states, ArrayNode to) {
        states.forEach(state -> state.forEach(to.addObject()::put));
    }

    @Override
    public Draft read(Place from) {
        return new Draft(
                from.at("scenario").text(),
                from.at("past").items().stream().map(Json::numbers).toList(),
                Json.numbers(from.at("present")),
                from.at("future").items().stream().map(Json::numbers).toList());
    }
}
