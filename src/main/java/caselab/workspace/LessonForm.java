package caselab.workspace;

import caselab.scenario.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The progress in a lesson as JSON. */
final class LessonForm implements Form<LessonProgress> {

    @Override
    public void write(LessonProgress progress, ObjectNode to) {
        to.put("lesson", progress.lesson());
        to.put("step", progress.step());
        if (!progress.skipped().isEmpty()) {
            ArrayNode log = to.putArray("skipped");
            progress.skipped().forEach(skip -> {
                ObjectNode entry = log.addObject().put("step", skip.step());
                Json.time(entry, "when", skip.when());
            });
        }
        Json.texts(to, "written", progress.written());
    }

    @Override
    public LessonProgress read(Place from) {
        from.only("lesson", "step", "skipped", "written");
        return new LessonProgress(
                from.at("lesson").text(),
                from.at("step").text(),
                from.at("skipped").items().stream()
                        .map(place -> place.only("step", "when"))
                        .map(place -> new LessonProgress.Skip(place.at("step").text(), Json.time(place.at("when"))))
                        .toList(),
                Json.texts(from.at("written")));
    }
}
