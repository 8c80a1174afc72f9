package caselab.report.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One cut of a typeface: how wide words are and what they look like, on every machine alike. */
public final class Face {

    private static final String FOLDER = "/caselab/report/fonts/";
    /** Middle of small letters above the baseline, in heights of the type. */
    private static final double MIDDLE = .36;

    private final String file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    private Face(String file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unit = font.getUnitsPerEm();
    }

    /** Reads a file of ours. */
    static Face read(String file) {
        try (InputStream in = open(file)) {
            return new Face(file, new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself. */
    public InputStream open() {
        return open(file);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Face.class.getResourceAsStream(FOLDER + file), file);
    }

    /** Whether it has this character. */
    public boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    double width(String words, double size) {
        return words.codePoints().mapToDouble(c -> advance(c) * size / unit).sum();
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outlines of words that begin at x with their middle at y. */
    Path2D outline(String words, double x, double y, double size) {
        GeneralPath all = new GeneralPath();
        double scale = size / unit;
        double at = x;
        for (int character : words.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y + MIDDLE * size);
            all.append(glyph(character).getPathIterator(place), false);
            at += advance(character) * scale;
        }
        return all;
    }

    private GeneralPath glyph(int character) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font file with these characters only, for a page that brings its own face. */
    public byte[] cut(IntStream characters) {
        try {
            TTFSubsetter cutter = new TTFSubsetter(font);
            characters.filter(this::has).forEach(cutter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            cutter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
