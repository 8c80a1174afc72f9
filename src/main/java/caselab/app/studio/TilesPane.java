package caselab.app.studio;

import caselab.app.control.DesignSize;
import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.reading.Tile;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small multiples: side effects without switching the large chart. */
final class TilesPane extends HBox {

    private static final int TILES = 5;
    /** In the narrowest window; the button pages to the others. */
    private static final int FEWEST = 2;
    /** The least width of a tile with its gap, in px of the design. */
    private static final double TILE = 196;

    private final OpenCase open;
    private final Reader reader;
    private final List<TileView> tiles = new ArrayList<>();
    private final Button more = new Button("", new FontIcon("fth-chevron-right"));
    private final DesignSize width;
    private int from;
    private int seen;

    TilesPane(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        setId("tiles");
        getStyleClass().add("tiles");
        List<Scenario.Output> outputs = open.scenario().outputs();
        for (int i = 1; i < Math.min(outputs.size(), TILES + 1); i++) {
            tiles.add(tile(outputs.get(i)));
        }
        more();
        getChildren().setAll(tiles);
        getChildren().add(more);
        width = DesignSize.width(this);
        width.subscribe(_ -> fit());
        open.outcomeProperty().subscribe(this::show);
    }

    private TileView tile(Scenario.Output output) {
        TileView tile = new TileView(open.sight().cursorProperty());
        tile.setId("tile-" + output.key());
        tile.setOnAction(_ -> open.heroProperty().set(output));
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private void more() {
        String words = reader.texts().get("tiles.more");
        more.setId("tilesMore");
        more.getStyleClass().addAll("flat", "icon-button");
        more.setTooltip(new Tooltip(words));
        more.setAccessibleText(words);
        more.setMaxHeight(Double.MAX_VALUE);
        more.setOnAction(_ -> page(from + seen < tiles.size() ? from + seen : 0));
    }

    /** As many as have room to be read. */
    private void fit() {
        int room = (int) (width.get() / TILE);
        seen = Math.clamp(room, Math.min(FEWEST, tiles.size()), tiles.size());
        page(from);
    }

    private void page(int first) {
        from = Math.clamp(first, 0, tiles.size() - seen);
        for (int i = 0; i < tiles.size(); i++) {
            Shown.when(i >= from && i < from + seen, tiles.get(i));
        }
        Shown.when(seen < tiles.size(), more);
        show(open.outcome());
    }

    private void show(Outcome outcome) {
        for (int i = from; i < from + seen; i++) {
            Tile tile = Tile.of(reader, open.scenario().outputs().get(i + 1), outcome);
            tiles.get(i).show(tile, reader.texts().get("tile.show", "name", tile.name()));
        }
    }
}
