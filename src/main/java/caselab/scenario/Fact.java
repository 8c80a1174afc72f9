package caselab.scenario;

import java.util.List;
import java.util.Locale;

/**
 * A statement of a case or of outside history, in our own words.
 *
 * @param id for example {@code H12}
 * @param document what it was read in
 * @param locator where in the document
 * @param kind whether it is a figure, a causal claim or context
 * @param confidence how sure outside history is; empty for the case texts
 * @param contradicts ids of facts that say otherwise
 * @param theme heading it stands under
 * @param english the statement in English
 * @param chinese the statement in simplified Chinese
 */
public record Fact(
        String id,
        Document document,
        String locator,
        Kind kind,
        String confidence,
        List<String> contradicts,
        List<String> tags,
        String theme,
        Says english,
        Says chinese) {

    /** The statement in one language, as it is and with neutral names. */
    public record Says(String plain, String disguised) {}

    /** What kind of statement it is. */
    public enum Kind {
        FIGURE,
        CLAIM,
        CONTEXT
    }

    /**
     * A document facts were read in.
     *
     * @param grade A practitioner or faculty, B commentary, C student work, H outside history
     */
    public record Document(String id, String citation, String grade, String year, String note) {}

    public Fact {
        contradicts = List.copyOf(contradicts);
        tags = List.copyOf(tags);
    }

    /** The statement in this language, {@linkplain Disguise in disguise} if it asks for it; else in English. */
    public String text(Locale locale) {
        Says says = locale.getLanguage().equals("zh") ? chinese : english;
        return Disguise.worn(locale) ? says.disguised : says.plain;
    }
}
