package caselab.report.page;

import caselab.report.Repeat;
import caselab.report.draw.Chart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page before it is written: what a reader sees, in the reader's words, in the order of reading, and what it takes to
 * play its runs again. Immutable.
 *
 * @param language its language
 * @param place where it belongs: the case and the scenario
 * @param mark what marks it as this class's or this kind of page, such as a variant code; may be empty
 * @param title the answer, in a sentence
 * @param lead the question, or what to compare the answer with
 * @param rows cards side by side, from the top
 * @param foot the lines at its end
 * @param repeats the runs it shows, in their order
 * @param recipe how it was asked for; empty for a page that holds what someone wrote
 */
public record Page(
        Locale language,
        String place,
        String mark,
        String title,
        String lead,
        List<Row> rows,
        List<String> foot,
        List<Repeat> repeats,
        Optional<PageRecipe> recipe) {

    /** Cards side by side. */
    public record Row(List<Card> cards) {
        public Row {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A titled part of a page.
     *
     * @param title its title
     * @param note what stands beside it, quieter; may be empty
     * @param blocks what it holds
     */
    public record Card(String title, String note, List<Block> blocks) {
        public Card {
            blocks = List.copyOf(blocks);
        }

        /** How it looks, for a stylesheet. */
        public String style() {
            return blocks.stream().anyMatch(Block.Small.class::isInstance) ? "card small" : "card";
        }
    }

    public Page {
        rows = List.copyOf(rows);
        foot = List.copyOf(foot);
        repeats = List.copyOf(repeats);
    }

    /** The language as HTML names it. */
    public String lang() {
        return language.getLanguage().equals("zh") ? "zh-Hans" : "en";
    }

    /** Everything in its cards. */
    public List<Block> blocks() {
        return rows.stream()
                .flatMap(row -> row.cards().stream())
                .flatMap(card -> card.blocks().stream())
                .toList();
    }

    /** The large charts. */
    public List<Chart> charts() {
        return blocks().stream()
                .filter(Block.Drawing.class::isInstance)
                .map(block -> ((Block.Drawing) block).chart())
                .toList();
    }
}
