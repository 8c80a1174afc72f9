package caselab.workspace;

/**
 * Where the window was and what it showed. Sizes are in the units of the screen; whoever uses them checks that such a
 * screen is still there.
 *
 * @param screen name of the screen shown last
 * @param scenario id of the scenario open last; empty if none was
 */
public record WindowState(
        double x, double y, double width, double height, boolean maximized, String screen, String scenario) {

    /** Nothing was seen yet. */
    public static WindowState unknown() {
        return new WindowState(0, 0, 0, 0, false, "", "");
    }

    /** A copy with the window here, not maximized. */
    public WindowState withBounds(double newX, double newY, double newWidth, double newHeight) {
        return new WindowState(newX, newY, newWidth, newHeight, false, screen, scenario);
    }

    /** A copy with the window maximized, or back where it was. */
    public WindowState withMaximized(boolean now) {
        return new WindowState(x, y, width, height, now, screen, scenario);
    }

    /** A copy that shows another screen. */
    public WindowState withShown(String newScreen, String newScenario) {
        return new WindowState(x, y, width, height, maximized, newScreen, newScenario);
    }
}
