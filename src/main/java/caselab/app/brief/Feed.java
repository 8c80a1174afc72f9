package caselab.app.brief;

import caselab.app.reading.SourceText;
import caselab.scenario.Anchor;
import java.util.List;
import java.util.Optional;

/**
 * What facts of a part feed: a lever, numbers of the market, a claim, a mark on a chart.
 *
 * @param id unlike that of any other feed of the scenario
 * @param name what it is
 * @param detail a little more; may be empty
 * @param value what it stands at, or what came of it; empty while that is locked
 * @param badge where the value comes from; a decision comes from the user
 * @param facts ids of the facts it comes from
 */
record Feed(
        String id,
        Anchor.Kind kind,
        String name,
        String detail,
        Optional<String> value,
        SourceText.Badge badge,
        List<String> facts) {}
