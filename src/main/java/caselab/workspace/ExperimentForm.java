package caselab.workspace;

import caselab.scenario.Place;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** An entry of the notebook as JSON. */
final class ExperimentForm implements Form<Experiment> {

    private final PredictionForm predictions = new PredictionForm();

    @Override
    public void write(Experiment entry, ObjectNode to) {
        to.put("id", entry.id());
        Json.time(to, "created", entry.created());
        to.put("scenario", entry.scenario());
        entry.run().ifPresent(run -> to.put("run", run));
        entry.lesson().ifPresent(at -> to.put("lesson", at.lesson()).put("step", at.step()));
        Json.text(to, "question", entry.writing().question());
        Json.text(to, "hypothesis", entry.writing().hypothesis());
        entry.prediction().ifPresent(prediction -> predictions.write(prediction, to.putObject("prediction")));
        Json.text(to, "findings", entry.writing().findings());
        Json.text(to, "decision", entry.writing().decision());
        if (entry.deleted()) {
            to.put("deleted", true);
        }
    }

    @Override
    public Experiment read(Place from) {
        from.only(
                "id",
                "created",
                "scenario",
                "run",
                "lesson",
                "step",
                "question",
                "hypothesis",
                "prediction",
                "findings",
                "decision",
                "deleted");
        return new Experiment(
                from.at("id").name(),
                Json.time(from.at("created")),
                from.at("scenario").name(),
                Json.optional(from.at("run")),
                new Experiment.Writing(
                        from.at("question").text(""),
                        from.at("hypothesis").text(""),
                        from.at("findings").text(""),
                        from.at("decision").text("")),
                prediction(from.at("prediction")),
                lesson(from),
                from.at("deleted").truth(false));
    }

    private Optional<Prediction> prediction(Place place) {
        return place.present() ? Optional.of(predictions.read(place)) : Optional.empty();
    }

    private static Optional<Experiment.LessonStep> lesson(Place from) {
        return from.at("lesson").present() || from.at("step").present()
                ? Optional.of(new Experiment.LessonStep(
                        from.at("lesson").text(), from.at("step").text()))
                : Optional.empty();
    }
}
