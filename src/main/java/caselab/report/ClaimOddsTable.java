package caselab.report;

import caselab.study.ClaimOdds;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The odds of claims as a table for a terminal, and as JSON. */
public final class ClaimOddsTable {

    private static final List<String> HEAD = List.of("scenario", "claim", "holds in", "worlds", "share", "decided by");

    private final List<ClaimOdds> odds;

    /** A table of these odds, in their order. */
    public ClaimOddsTable(List<ClaimOdds> odds) {
        this.odds = List.copyOf(odds);
    }

    /** For a terminal. */
    public String text() {
        TextTable table = new TextTable(2, HEAD);
        odds.forEach(claim -> table.row(List.of(
                claim.scenario().id(),
                claim.claim().key(),
                Integer.toString(claim.held()),
                Integer.toString(claim.worlds()),
                TextTable.number(claim.share()),
                claim.decidedBy().orElse(""))));
        return table.toString();
    }

    /** For a program. */
    public void json(String version, Writer out) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ArrayNode all = mapper.createArrayNode();
        for (ClaimOdds claim : odds) {
            ObjectNode node = all.addObject();
            node.put("program", "caselab " + version);
            node.put("scenario", claim.scenario().id());
            node.put("claim", claim.claim().key());
            node.put("seed", claim.scenario().seed());
            node.put("worlds", claim.worlds());
            node.put("held", claim.held());
            node.put("share", claim.share());
            claim.decidedBy().ifPresent(key -> node.put("decidedBy", key));
        }
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        out.write(System.lineSeparator());
    }
}
