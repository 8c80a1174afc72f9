package caselab.app.action;

/** Leads from one screen to another; a screen knows no other screen. */
@FunctionalInterface
public interface Navigator {

    /** Shows a screen of the case that is open. */
    void show(Destination destination);
}
