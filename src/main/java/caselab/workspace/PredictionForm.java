package caselab.workspace;

import caselab.scenario.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A prediction as JSON. A point is a pair: week, value. */
final class PredictionForm implements Form<Prediction> {

    private static final int LAST_WEEK = 5200;
    private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

    static {
        for (Shape shape : Shape.values()) {
            SHAPES.put(key(shape), shape);
        }
    }

    private static String key(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(Prediction prediction, ObjectNode to) {
        to.put("output", prediction.output());
        to.put("shape", key(prediction.shape()));
        to.put("end", prediction.end());
        to.put("confidence", prediction.confidence());
        Json.text(to, "because", prediction.because());
        Json.time(to, "locked", prediction.locked());
        if (!prediction.points().isEmpty()) {
            ArrayNode points = to.putArray("points");
            prediction
                    .points()
                    .forEach(point -> points.addArray().add(point.week()).add(point.value()));
        }
    }

    @Override
    public Prediction read(Place from) {
        from.only("output", "shape", "end", "confidence", "because", "locked", "points");
        return new Prediction(
                from.at("output").text(),
                from.at("shape").oneOf("shape", SHAPES).orElse(Shape.DRAWN),
                from.at("points").items().stream().map(PredictionForm::point).toList(),
                Json.number(from.at("end")),
                from.at("confidence").whole(1, 5),
                from.at("because").text(""),
                Json.time(from.at("locked")));
    }

    private static Prediction.Point point(Place place) {
        List<Place> pair = place.items();
        if (pair.size() != 2) {
            place.problem("must be a week and a value.", "Write it like [12, 350000].");
            return new Prediction.Point(0, 0);
        }
        return new Prediction.Point(pair.get(0).whole(0, LAST_WEEK), Json.number(pair.get(1)));
    }
}
