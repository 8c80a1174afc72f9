package caselab.app.brief;

import caselab.app.control.ChoiceBar;
import caselab.app.control.Fxml;
import caselab.app.control.Shown;
import caselab.scenario.Brief;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The head of the brief: what it is called, whose eyes one reads it through, and its parts. */
final class BriefHead extends VBox {

    private final BriefViewModel model;

    @FXML
    private HBox line;

    @FXML
    private HBox titles;

    @FXML
    private FlowPane tools;

    @FXML
    private Label headline;

    @FXML
    private Label minutes;

    @FXML
    private ComboBox<Optional<BriefViewModel.RoleText>> role;

    @FXML
    private ChoiceBar parts;

    @FXML
    private Label secret;

    BriefHead(BriefViewModel model) {
        this.model = model;
        Fxml.fill(this);
        headline.setText(model.headline());
        minutes.setText(model.reader().texts().get("brief.minutes", "minutes", model.minutes()));
        Shown.when(model.minutes() > 0, minutes);
        parts();
        roles();
    }

    /** Where there is little room what one picks stands below the headline. */
    void setCompact(boolean compact) {
        if (compact) {
            line.getChildren().setAll(titles);
            getChildren().setAll(line, tools, secret);
        } else {
            getChildren().setAll(line, secret);
            line.getChildren().setAll(titles, tools);
        }
    }

    /** The bar of parts. */
    Node partBar() {
        return parts;
    }

    private String text(String key) {
        return model.reader().texts().get(key);
    }

    private void parts() {
        parts.setChoices(model.parts().stream().map(this::name).toList());
        parts.setAccessibleText(text("brief.parts"));
        model.partProperty()
                .subscribe(
                        part -> parts.selectedIndexProperty().set(model.parts().indexOf(part)));
        parts.selectedIndexProperty().subscribe((_, place) -> model.read(place.intValue()));
    }

    private String name(Brief.Part part) {
        return switch (part) {
            case SITUATION -> text("brief.situation");
            case PEOPLE -> text("brief.people");
            case CHOICES -> text("brief.choices");
            case NUMBERS -> text("brief.numbers");
        };
    }

    private void roles() {
        role.getItems().add(Optional.empty());
        model.roles().forEach(one -> role.getItems().add(Optional.of(one)));
        role.setConverter(new RoleNames());
        role.setAccessibleText(text("brief.role"));
        Shown.when(role.getItems().size() > 1, role);
        role.valueProperty().subscribe(picked -> tell(picked == null ? Optional.empty() : picked));
        role.setValue(Optional.empty());
    }

    private void tell(Optional<BriefViewModel.RoleText> picked) {
        secret.setText(picked.map(BriefViewModel.RoleText::brief).orElse(""));
        Shown.when(picked.isPresent(), secret);
    }

    /** Roles as they are picked from. */
    private final class RoleNames extends StringConverter<Optional<BriefViewModel.RoleText>> {

        @Override
        public String toString(Optional<BriefViewModel.RoleText> picked) {
            return picked == null || picked.isEmpty()
                    ? text("brief.role.none")
                    : model.reader()
                            .texts()
                            .get("brief.role.is", "role", picked.get().name());
        }

        @Override
        public Optional<BriefViewModel.RoleText> fromString(String words) {
            return role.getItems().stream()
                    .filter(item -> toString(item).equals(words))
                    .findFirst()
                    .orElse(Optional.empty());
        }
    }
}
