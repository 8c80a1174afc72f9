package caselab.app;

import javafx.application.Application;

/**
 * Entry of the lab. A class of its own, as Java starts a class that is an application without asking its main method,
 * and then nobody is there to say what is missing.
 */
public final class Main {

    private Main() {}

    /** Opens the lab, on the scenario of an id if one is given. */
    static void main(String[] args) {
        try {
            Application.launch(CaseLab.class, args);
        } catch (RuntimeException e) {
            Throwable reason = e instanceof UnsupportedOperationException ? e : e.getCause();
            if (!(reason instanceof UnsupportedOperationException)) {
                throw e;
            }
            System.err.println("caselab: cannot open a window here (" + reason.getMessage()
                    + "). On Linux it needs a display and GTK 3 (Debian and Ubuntu: apt install libgtk-3-0)."
                    + " The command line works without: caselab help.");
            System.exit(1);
        }
    }
}
