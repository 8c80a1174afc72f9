package caselab.app.explore;

import javafx.scene.Node;
import javafx.scene.Parent;

/** The card of one question. */
interface QuestionPane {

    /** What is seen. */
    Parent view();

    /** Where the keyboard goes when the question is asked. */
    Node start();

    /** Whether there is little room. */
    default void setCompact(boolean compact) {}
}
