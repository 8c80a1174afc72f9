package caselab.report.page;

import caselab.report.draw.Chart;
import caselab.report.draw.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in a card. The template tells them apart by the names of their components. */
public sealed interface Block {

    /** A paragraph. */
    record Text(String paragraph) implements Block {}

    /** Sentences, one below the other. */
    record Bullets(List<String> bullets) implements Block {
        public Bullets {
            bullets = List.copyOf(bullets);
        }
    }

    /** Sentences in small type, such as sources. */
    record Small(List<String> notes) implements Block {
        public Small {
            notes = List.copyOf(notes);
        }
    }

    /** Answers under their prompts. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A prompt and what was written there. */
    record Field(String prompt, String answer) {}

    /** A chart, and how it is drawn on paper and screen. */
    record Drawing(Chart chart, Picture picture) implements Block {}

    /** A table; the first cell of a row names it. */
    record Grid(String caption, List<Head> heads, List<Line> body) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            body = List.copyOf(body);
        }
    }

    /** The head of a column. */
    record Head(String words, boolean number) {}

    /** A row of a table; one that differs from the case stands out. */
    record Line(List<Cell> cells, boolean changed) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param words what it says
     * @param quiet what it says beside that, quieter
     * @param badge what a number rests on; empty for none
     * @param solid whether the sources say so, rather than we
     * @param number whether it is set to the right
     * @param spark a small drawing in place of words, or null
     */
    record Cell(
            String words,
            String quiet,
            String badge,
            boolean solid,
            boolean number,
            @Nullable Picture spark) {

        static Cell words(String words) {
            return new Cell(words, "", "", false, false, null);
        }

        static Cell words(String words, String quiet) {
            return new Cell(words, quiet, "", false, false, null);
        }

        static Cell number(String words) {
            return new Cell(words, "", "", false, true, null);
        }

        static Cell badge(String badge, boolean solid) {
            return new Cell("", "", badge, solid, false, null);
        }

        static Cell spark(Picture picture) {
            return new Cell("", "", "", false, false, picture);
        }
    }
}
