package caselab.workspace;

import tools.jackson.databind.node.ObjectNode;

/**
 * A record on its way into its table.
 *
 * @param table name of the table
 * @param id key in the table
 * @param value the record
 * @param form how it is written
 */
record Row<T>(String table, String id, T value, Form<T> form) {

    /** The record as it is written. */
    String body() {
        ObjectNode node = Json.object();
        form.write(value, node);
        return Json.compact(node);
    }
}
