package caselab.app.explore;

import caselab.app.words.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How large a change is, in detents: a block for each, the last one hollow if it is not whole. */
final class Detents extends HBox {

    private static final int MOST = 6;

    Detents(double effort, Texts texts) {
        getStyleClass().add("detents");
        setAlignment(Pos.CENTER_LEFT);
        String words = new BigDecimal(effort - 1e-9)
                .setScale(1, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
        int whole = (int) Math.floor(effort + 1e-9);
        for (int i = 0; i < Math.min(MOST, (int) Math.ceil(effort - 1e-9)); i++) {
            Region block = new Region();
            block.getStyleClass().add(i < whole ? "detent-block" : "detent-part");
            getChildren().add(block);
        }
        Label number = Card.label(words, "small");
        number.setAccessibleText(
                texts.get(words.equals("1") ? "explore.detents.one" : "explore.detents", "count", words));
        getChildren().add(number);
    }
}
