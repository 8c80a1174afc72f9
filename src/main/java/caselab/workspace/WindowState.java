package caselab.workspace;

/**
 * Where the window was and what it showed. Sizes are in the units of the screen; whoever uses them checks that such a
 * screen is still there.
 *
 * @param screen name of the screen shown last
 * @param scenario id of the scenario open last; empty if none was
 */
public record WindowState(
        double x, double y, double width, double height, boolean maximized, String screen, String scenario) {}
