package caselab.app.reading;

import caselab.scenario.Scenario;
import javafx.util.StringConverter;

/** Outputs by their names; they are picked, not typed. */
final class OutputNames extends StringConverter<Scenario.Output> {

    private final Reader reader;

    OutputNames(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String toString(Scenario.Output output) {
        return output == null ? "" : reader.name(output);
    }

    @Override
    public Scenario.Output fromString(String name) {
        throw new UnsupportedOperationException("outputs are picked, not typed");
    }
}
