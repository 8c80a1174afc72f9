package caselab.app.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.ResourceBundle;

/** The words of the window in a language nobody speaks: English twice, for tests that look for clipped text. */
public final class messages_en_XA extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
        return Pseudo.of(Objects.requireNonNull(parent).getString(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        return parent == null ? Collections.emptyEnumeration() : parent.getKeys();
    }
}
