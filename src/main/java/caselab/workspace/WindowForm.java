package caselab.workspace;

import caselab.scenario.Place;
import tools.jackson.databind.node.ObjectNode;

/** The state of the window as JSON. */
final class WindowForm implements Form<WindowState> {

    @Override
    public void write(WindowState window, ObjectNode to) {
        to.put("x", window.x());
        to.put("y", window.y());
        to.put("width", window.width());
        to.put("height", window.height());
        to.put("maximized", window.maximized());
        to.put("screen", window.screen());
        to.put("scenario", window.scenario());
    }

    @Override
    public WindowState read(Place from) {
        return new WindowState(
                Json.number(from.at("x")),
                Json.number(from.at("y")),
                Json.number(from.at("width")),
                Json.number(from.at("height")),
                from.at("maximized").truth(false),
                from.at("screen").text(""),
                from.at("scenario").text(""));
    }
}
