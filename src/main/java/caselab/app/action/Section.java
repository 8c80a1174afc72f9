package caselab.app.action;

import java.util.List;

/**
 * Actions that belong together, in menus and in the help.
 *
 * @param words the key of its title
 */
public record Section(String words, List<Action> actions) {

    public Section {
        actions = List.copyOf(actions);
    }
}
