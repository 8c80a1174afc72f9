package caselab.report;

/** What can be read, opened in a spreadsheet, and taken up by a program. */
public interface Exportable {

    /** To read on a terminal. */
    String text();

    /** For a spreadsheet (RFC 4180). */
    String csv();

    /** For a program. */
    String json();
}
