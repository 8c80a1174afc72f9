package caselab.app.studio;

import caselab.app.reading.Reader;
import caselab.app.reading.Tile;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The small multiples: side effects without switching the large chart. */
final class TilesPane extends HBox {

    private static final int TILES = 5;
    /** In a narrow window; the others can still be picked for the large chart. */
    private static final int FEW = 3;

    private final OpenCase open;
    private final Reader reader;
    private final List<TileView> tiles = new ArrayList<>();

    TilesPane(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        setId("tiles");
        getStyleClass().add("tiles");
        List<Scenario.Output> outputs = open.scenario().outputs();
        for (int i = 1; i < Math.min(outputs.size(), TILES + 1); i++) {
            tiles.add(tile(outputs.get(i)));
        }
        getChildren().setAll(tiles);
        open.outcomeProperty().subscribe(this::show);
    }

    private TileView tile(Scenario.Output output) {
        TileView tile = new TileView(open.sight().cursorProperty());
        tile.setId("tile-" + output.key());
        tile.setOnAction(_ -> open.heroProperty().set(output));
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private void show(Outcome outcome) {
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = Tile.of(reader, open.scenario().outputs().get(i + 1), outcome);
            tiles.get(i).show(tile, reader.texts().get("tile.show", "name", tile.name()));
        }
    }

    /** Fewer where there is less room. */
    void setCompact(boolean compact) {
        for (int i = FEW; i < tiles.size(); i++) {
            tiles.get(i).setVisible(!compact);
            tiles.get(i).setManaged(!compact);
        }
    }
}
