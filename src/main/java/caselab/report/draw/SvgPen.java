package caselab.report.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a drawing as SVG. */
final class SvgPen implements Pen {

    private static final double HALO = 3;

    private final Faces faces;
    private final StringBuilder svg = new StringBuilder();

    SvgPen(Faces faces) {
        this.faces = faces;
    }

    /** What was drawn, without the element around it. */
    String svg() {
        return svg.toString();
    }

    @Override
    public void line(List<Point> points, Stroke stroke) {
        svg.append("<polyline fill=\"none\" points=\"").append(points(points)).append('"');
        stroke(stroke);
        svg.append("/>");
    }

    @Override
    public void area(List<Point> corners, Ink fill, @Nullable Stroke edge) {
        svg.append("<polygon points=\"").append(points(corners)).append("\" fill=\"");
        svg.append(fill.hex()).append('"');
        if (edge != null) {
            stroke(edge);
        }
        svg.append("/>");
    }

    @Override
    public void disc(Point centre, double radius, Ink fill) {
        svg.append("<circle cx=\"")
                .append(number(centre.x()))
                .append("\" cy=\"")
                .append(number(centre.y()));
        svg.append("\" r=\"").append(number(radius)).append("\" fill=\"").append(fill.hex());
        svg.append("\"/>");
    }

    @Override
    public void words(String words, Point at, Type type) {
        double left = at.x()
                - switch (type.side()) {
                    case RIGHT -> 0;
                    case MIDDLE -> width(words, type) / 2;
                    case LEFT -> width(words, type);
                };
        String halo = Ink.SURFACE.hex();
        svg.append("<text x=\"").append(number(left)).append("\" y=\"").append(number(at.y() + .36 * type.size()));
        svg.append("\" font-size=\"").append(number(type.size()));
        svg.append(type.bold() ? "\" font-weight=\"700" : "").append("\" fill=\"");
        svg.append(type.ink().hex()).append("\" stroke=\"").append(halo).append("\" stroke-width=\"");
        svg.append(number(HALO)).append("\" stroke-linejoin=\"round\" paint-order=\"stroke\">");
        svg.append(escape(words)).append("</text>");
    }

    @Override
    public double width(String words, Type type) {
        return faces.width(words, type);
    }

    private void stroke(Stroke stroke) {
        svg.append(" stroke=\"").append(stroke.ink().hex()).append("\" stroke-width=\"");
        svg.append(number(stroke.width())).append("\" stroke-linejoin=\"round\"");
        if (!stroke.dash().isEmpty()) {
            svg.append(" stroke-dasharray=\"");
            svg.append(stroke.dash().stream().map(SvgPen::number).collect(Collectors.joining(" ")));
            svg.append('"');
        }
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    /** A hundredth of a pixel is finer than any printer. */
    static String number(double value) {
        return new BigDecimal(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Words that cannot break out of where they stand. */
    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
