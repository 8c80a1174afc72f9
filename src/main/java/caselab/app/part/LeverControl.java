package caselab.app.part;

import caselab.app.run.Choices;
import java.util.Optional;
import javafx.scene.Node;

/** What moves a lever: a track with a number, or a bar of choices. It follows the choices and sends moves back. */
interface LeverControl {

    /** What stands at the end of the lever's first line. */
    Optional<Node> beside();

    /** What stands below it. */
    Node below();

    /** Follows the choices, without sending them back. */
    void show(Choices choices);

    /** Puts the keyboard on it. */
    void focus();
}
