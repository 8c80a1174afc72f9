package caselab.app.action;

/** Leads from one screen to another; a screen knows no other screen. */
@FunctionalInterface
public interface Navigator {

    /** Shows a screen of the case that is open. */
    void show(Destination destination);

    /** Opens another scenario at a screen; where there is no other, the screen of the one that is open. */
    default void open(String scenario, Destination destination) {
        show(destination);
    }
}
