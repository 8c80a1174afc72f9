package caselab.app;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.run.Choices;

/** The way to other screens of a case, and to other cases. */
interface Doors extends Navigator {

    /** Opens the case of these choices, in its own world, with them; one step back are those that stood there. */
    void open(Choices choices, Destination destination);
}
