package caselab.workspace;

import caselab.scenario.Place;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The class a scenario is worked on for as JSON: a code by the scenario's id. */
final class ClassCodesForm implements Form<Map<String, String>> {

    @Override
    public void write(Map<String, String> codes, ObjectNode to) {
        Json.texts(to, "codes", codes);
    }

    @Override
    public Map<String, String> read(Place from) {
        return Json.texts(from.at("codes"));
    }
}
