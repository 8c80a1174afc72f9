package caselab.report.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints a drawing. Words are painted as their outlines, so that no font of the system is asked for. */
final class PaintPen implements Pen {

    private static final float HALO = 3;

    private final Graphics2D graphics;
    private final Faces faces;

    PaintPen(Graphics2D graphics, Faces faces) {
        this.graphics = graphics;
        this.faces = faces;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void line(List<Point> points, Stroke stroke) {
        draw(path(points, false), stroke);
    }

    @Override
    public void area(List<Point> corners, Ink fill, @Nullable Stroke edge) {
        Path2D path = path(corners, true);
        graphics.setColor(fill.colour());
        graphics.fill(path);
        if (edge != null) {
            draw(path, edge);
        }
    }

    @Override
    public void disc(Point centre, double radius, Ink fill) {
        graphics.setColor(fill.colour());
        graphics.fill(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void words(String words, Point at, Type type) {
        double width = width(words, type);
        double x = at.x()
                - switch (type.side()) {
                    case RIGHT -> 0;
                    case MIDDLE -> width / 2;
                    case LEFT -> width;
                };
        Path2D outline = faces.cut(type).outline(words, x, at.y(), type.size());
        graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.setColor(Ink.SURFACE.colour());
        graphics.draw(outline);
        graphics.setColor(type.ink().colour());
        graphics.fill(outline);
    }

    @Override
    public double width(String words, Type type) {
        return faces.width(words, type);
    }

    private void draw(Shape shape, Stroke stroke) {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        graphics.setStroke(new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dash.length == 0 ? null : dash,
                0));
        graphics.setColor(stroke.ink().colour());
        graphics.draw(shape);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
