package caselab.report.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * A drawing of a fixed size, to be written as SVG, painted on a page, or saved as PNG. The same input, the same bytes.
 */
public final class Picture {

    private final double width;
    private final double height;
    private final String summary;
    private final Faces faces;
    private final Consumer<Pen> drawing;

    private Picture(double width, double height, String summary, Faces faces, Consumer<Pen> drawing) {
        this.width = width;
        this.height = height;
        this.summary = summary;
        this.faces = faces;
        this.drawing = drawing;
    }

    /** A chart, in CSS pixels. */
    public static Picture of(Chart chart, double width, double height, Faces faces) {
        return new Picture(width, height, chart.summary(), faces, pen -> draw(chart, width, height, pen));
    }

    /** A chart without axes or words, for a line of a table. */
    public static Picture small(Chart chart, double width, double height, Faces faces) {
        return new Picture(width, height, chart.summary(), faces, pen -> small(chart, width, height, pen));
    }

    private static void draw(Chart chart, double width, double height, Pen pen) {
        EndLabels ends = new EndLabels(chart, pen);
        Axis axis = Axis.of(chart);
        double left = 10
                + axis.ticks().stream()
                        .mapToDouble(tick -> pen.width(chart.axis().apply(tick), Ground.LABEL))
                        .max()
                        .orElse(0);
        double top = chart.flags().isEmpty() ? 10 : 8 + FlagRows.ROWS * Ground.ROW;
        Frame frame = new Frame(left, top, width - left - ends.width(), height - top - 24, chart.weeks(), axis);
        new Ground(chart, frame, pen).draw();
        new Lines(chart, frame, pen).draw();
        ends.draw(frame);
    }

    private static void small(Chart chart, double width, double height, Pen pen) {
        Frame frame = new Frame(3, 4, width - 6, height - 8, chart.weeks(), Axis.of(chart));
        double zero = frame.y(0);
        pen.line(
                List.of(new Point(frame.left(), zero), new Point(frame.right(), zero)), Pen.Stroke.solid(Ink.AXIS, .8));
        for (Chart.Line line : chart.lines()) {
            Pen.Stroke stroke = line.look().stroke();
            Pen.Stroke thin = new Pen.Stroke(stroke.ink(), stroke.width() * .7, stroke.dash());
            frame.pieces(line.values()).forEach(piece -> pen.line(piece, thin));
        }
    }

    /** Width in CSS pixels. */
    public double width() {
        return width;
    }

    /** Height in CSS pixels. */
    public double height() {
        return height;
    }

    /** What it shows, in a sentence that may stand in an attribute. */
    public String title() {
        return SvgPen.escape(summary);
    }

    /** An {@code svg} element. */
    public String svg() {
        SvgPen pen = new SvgPen(faces);
        drawing.accept(pen);
        String w = SvgPen.number(width);
        String h = SvgPen.number(height);
        return "<svg width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " + h
                + "\" role=\"img\" aria-label=\"" + title() + "\">" + pen.svg() + "</svg>";
    }

    /** Paints it with its top left corner at the origin. */
    public void paint(Graphics2D graphics) {
        drawing.accept(new PaintPen(graphics, faces));
    }

    /** A PNG with so many pixels for each CSS pixel. */
    public byte[] png(double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Ink.SURFACE.colour());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.transform(AffineTransform.getScaleInstance(scale, scale));
        paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
