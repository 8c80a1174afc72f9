package caselab.workspace;

import caselab.scenario.Place;
import tools.jackson.databind.node.ObjectNode;

/** How a record is written as JSON, in the database and in {@code .case} files alike. */
interface Form<T> {

    /** Writes the record's fields. */
    void write(T value, ObjectNode to);

    /** Reads it. Always gives a record; what could not be read is on the list of problems and has a neutral value. */
    T read(Place from);
}
