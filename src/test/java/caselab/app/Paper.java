package caselab.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/** What a text is written on: the backgrounds behind its middle, from the scene's own up to the nearest. */
final class Paper {

    private Paper() {}

    static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    /** The colours behind a text; several where it stands on a pattern. */
    static List<Color> under(Text text) {
        Bounds words = text.localToScene(text.getLayoutBounds());
        Point2D middle = new Point2D(words.getCenterX(), words.getCenterY());
        List<Node> chain = new ArrayList<>();
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            chain.addFirst(at);
        }
        List<Color> grounds = List.of(Color.WHITE);
        for (Node node : chain) {
            if (node instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    grounds = covers(region, fill, middle) ? laid(fill.getFill(), grounds) : grounds;
                }
            }
        }
        return grounds;
    }

    /** A text's colour with the opacity of all it is in. */
    static Color faded(Color colour, Node node) {
        double opacity = colour.getOpacity();
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    private static boolean covers(Region region, BackgroundFill fill, Point2D point) {
        Insets in = fill.getInsets();
        Bounds area = new BoundingBox(
                in.getLeft(),
                in.getTop(),
                Math.max(0, region.getWidth() - in.getLeft() - in.getRight()),
                Math.max(0, region.getHeight() - in.getTop() - in.getBottom()));
        return region.localToScene(area).contains(point);
    }

    private static List<Color> laid(Paint paint, List<Color> grounds) {
        List<Color> tops = paint instanceof LinearGradient gradient
                ? gradient.getStops().stream().map(stop -> stop.getColor()).toList()
                : paint instanceof Color colour ? List.of(colour) : List.of();
        return tops.stream()
                .flatMap(top -> grounds.stream().map(ground -> Colours.over(top, ground)))
                .distinct()
                .toList();
    }
}
