package caselab.app.brief;

import caselab.app.reading.SourceText;
import java.util.List;

/**
 * A fact of the brief.
 *
 * @param id of the fact
 * @param number its place in the part, from 1
 * @param text the fact with where it stands
 * @param badge how it weighs
 * @param feeds ids of what it feeds, in the order in which they are shown
 */
record FactCard(String id, int number, SourceText.FactText text, SourceText.Badge badge, List<String> feeds) {}
