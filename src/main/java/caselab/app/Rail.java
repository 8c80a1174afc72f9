package caselab.app;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.words.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens down the left side: the way through a case at the top, the side doors at the foot. */
final class Rail extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private final Navigator navigator;
    private final Map<Destination, Button> items = new EnumMap<>(Destination.class);

    Rail(Texts texts, Set<Destination> destinations, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        setId("rail");
        getStyleClass().add("rail");
        StackPane sign = new StackPane(new FontIcon("fth-trending-down"));
        sign.getStyleClass().add("rail-mark");
        getChildren().add(sign);
        VBox places = new VBox();
        places.getStyleClass().add("rail-places");
        ScrollPane scroll = new ScrollPane(places);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lever-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        destinations.stream()
                .filter(place -> !place.isSideDoor())
                .forEach(place -> places.getChildren().add(item(place)));
        destinations.stream()
                .filter(place -> place.isSideDoor() && place.isOnRail())
                .forEach(place -> getChildren().add(item(place)));
    }

    private Button item(Destination destination) {
        String name = texts.get(destination.words());
        Button item = new Button(name, new FontIcon(destination.icon()));
        item.getStyleClass().setAll("rail-item");
        item.setId("rail-" + destination.key());
        item.setTooltip(new Tooltip(name));
        item.setAccessibleText(name);
        item.setOnAction(_ -> navigator.show(destination));
        items.put(destination, item);
        return item;
    }

    /** Marks the screen that is seen. */
    void mark(Destination current) {
        items.forEach((destination, item) -> item.pseudoClassStateChanged(CURRENT, destination == current));
    }
}
