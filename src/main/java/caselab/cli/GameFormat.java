package caselab.cli;

/** How a static game is shown; the names are those of the option. */
enum GameFormat {
    text,
    json;

    /** Exit code: all went well. */
    static final int OK = 0;
    /** Exit code: a file has problems, or there is no equilibrium. */
    static final int FAILED = 1;
}
