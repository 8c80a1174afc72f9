package caselab.app.part;

import caselab.app.control.Detent;
import caselab.app.control.DetentSlider;
import caselab.app.control.NumberBox;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.report.Scale;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A lever that is a number: a track with a word at each value that has a meaning, and a box to type in. */
final class NumberLever implements LeverControl {

    private final OpenCase open;
    private final Reader reader;
    private final Lever lever;
    private final Scale scale;
    private final NumberBox number = new NumberBox();
    private final DetentSlider slider = new DetentSlider();
    private final Label range = new Label();
    private final VBox below = new VBox(slider, range);
    private boolean showing;

    NumberLever(OpenCase open, Reader reader, Lever lever) {
        this.open = open;
        this.reader = reader;
        this.lever = lever;
        scale = reader.scale(lever);
        number();
        slider();
        range.textProperty().bind(number.outOfRangeProperty());
        range.visibleProperty().bind(number.outOfRangeProperty().isNotEmpty());
        range.managedProperty().bind(range.visibleProperty());
        range.getStyleClass().addAll("caption", "muted");
    }

    private void number() {
        number.setRange(scale.shown(lever.low()), scale.shown(lever.high()), scale.shown(lever.step()));
        number.setUnit(scale.before(), scale.after().strip());
        number.setFormat(shown -> reader.figures().entry(scale, shown));
        String words = reader.texts()
                .get("lever.range", "low", reader.value(lever, lever.low()), "high", reader.value(lever, lever.high()));
        number.setRangeMessage(() -> words);
        number.setWorld(isWorld());
        number.field().setAccessibleText(reader.name(lever));
        number.field().setAccessibleHelp(words);
        number.valueProperty().subscribe((_, shown) -> {
            if (!showing) {
                open.set(lever, scale.value(shown.doubleValue()));
            }
        });
    }

    private boolean isWorld() {
        return lever.kind() == Lever.Kind.ASSUMPTION;
    }

    private void slider() {
        slider.kindProperty().set(isWorld() ? DetentSlider.Kind.WORLD : DetentSlider.Kind.DECISION);
        slider.setRange(scale.shown(lever.low()), scale.shown(lever.high()), scale.shown(lever.step()));
        slider.baselineProperty().set(scale.shown(lever.baseline()));
        if (isWorld()) {
            slider.lowProperty().set(scale.shown(lever.plausibleLow()));
            slider.highProperty().set(scale.shown(lever.plausibleHigh()));
        }
        slider.getDetents().setAll(lever.detents().isEmpty() ? ends() : named());
        slider.setAccessibleText(reader.name(lever));
        slider.valueWordsProperty().set(shown -> reader.value(lever, scale.value(shown)));
        slider.valueProperty().subscribe((_, shown) -> moved(shown.doubleValue()));
        slider.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing && open.draggingProperty().get()) {
                open.release();
            }
        });
    }

    private List<Detent> named() {
        List<Detent> detents = new ArrayList<>();
        for (int i = 0; i < lever.detents().size(); i++) {
            detents.add(new Detent(scale.shown(lever.detents().get(i).value()), reader.detent(lever, i)));
        }
        return detents;
    }

    /** Where no value has a name, the ends of the track have, and what is plausible. */
    private List<Detent> ends() {
        List<Detent> detents = new ArrayList<>();
        detents.add(new Detent(scale.shown(lever.low()), figure(lever.low())));
        detents.add(new Detent(scale.shown(lever.high()), figure(lever.high())));
        if (isWorld()) {
            plausible(detents, lever.plausibleLow(), "lever.low");
            plausible(detents, lever.plausibleHigh(), "lever.high");
            plausible(detents, lever.baseline(), "lever.likely");
        }
        detents.sort(Comparator.comparingDouble(Detent::value));
        return detents;
    }

    private void plausible(List<Detent> detents, double value, String words) {
        detents.removeIf(detent -> detent.value() == scale.shown(value));
        detents.add(new Detent(scale.shown(value), reader.texts().get(words, "value", figure(value))));
    }

    private String figure(double value) {
        return reader.figures().entry(scale, scale.shown(value));
    }

    private void moved(double shown) {
        if (showing) {
            return;
        }
        if (slider.isValueChanging()) {
            open.drag(lever, scale.value(shown));
        } else {
            open.set(lever, scale.value(shown));
        }
    }

    @Override
    public Optional<Node> beside() {
        return Optional.of(number);
    }

    @Override
    public Node below() {
        return below;
    }

    @Override
    public void show(Choices choices) {
        double value = choices.value(lever);
        showing = true;
        number.setValue(scale.shown(value));
        number.setChanged(choices.changed(lever));
        if (!slider.isValueChanging()) {
            slider.setValue(scale.shown(value));
        }
        showing = false;
    }

    @Override
    public void focus() {
        slider.requestFocus();
    }
}
