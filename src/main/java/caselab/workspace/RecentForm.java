package caselab.workspace;

import caselab.scenario.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files opened last as JSON, the newest first. */
final class RecentForm implements Form<List<Path>> {

    @Override
    public void write(List<Path> files, ObjectNode to) {
        ArrayNode list = to.putArray("files");
        files.forEach(file -> list.add(file.toString()));
    }

    @Override
    public List<Path> read(Place from) {
        return from.at("files").items().stream()
                .map(Place::text)
                .flatMap(RecentForm::path)
                .toList();
    }

    private static Stream<Path> path(String name) {
        try {
            return name.isEmpty() ? Stream.of() : Stream.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }
}
