package caselab.report;

import caselab.model.Firm;
import caselab.model.Plan;
import caselab.model.Series;
import caselab.model.Trajectory;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A run as JSON: what it takes to repeat it, the headline, and every series. Weeks count from 0. */
public final class RunJson {

    private static final String PROGRAM = "program";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RunJson() {}

    /** Writes the run. */
    public static void write(RunRecord run, Writer out) throws IOException {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(run)));
        out.write(System.lineSeparator());
    }

    /**
     * Where the text of a file says something else than {@link #write} would; empty if nowhere. The version of the
     * program is left out.
     *
     * @param loose whether what only one of the two holds is left out too, for a file of another version
     * @throws IllegalArgumentException if the text is not JSON
     */
    public static Optional<Difference> difference(String file, RunRecord run, boolean loose) {
        try {
            ObjectNode again = (ObjectNode) JSON.readTree(JSON.writeValueAsString(tree(run)));
            JsonNode said = JSON.readTree(file);
            if (said.has(PROGRAM)) {
                again.set(PROGRAM, said.path(PROGRAM));
            }
            return new JsonDifference(loose).first(said, again);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is not JSON that says everything once.", e);
        }
    }

    private static ObjectNode tree(RunRecord run) {
        ObjectNode root = JSON.createObjectNode();
        Repeat.of(run).put(root);
        headline(root.putObject("headline"), run.trajectory());
        ObjectNode series = root.putObject("series");
        Columns.of(run.trajectory()).forEach(column -> {
            ArrayNode values = series.putArray(column.name());
            for (double value : run.trajectory().column(column.series(), column.index())) {
                values.add(value);
            }
        });
        return root;
    }

    private static void headline(ObjectNode node, Trajectory run) {
        Plan plan = run.plan();
        int last = run.weeks() - 1;
        ObjectNode out = node.putObject("weekOut");
        ObjectNode cash = node.putObject("finalCash");
        for (int f = 0; f < plan.firms(); f++) {
            Firm firm = plan.market().firms().get(f);
            OptionalInt week = Headline.weekOut(run, f);
            if (week.isPresent()) {
                out.put(firm.key(), week.getAsInt());
            }
            Repeat.putNumber(cash, firm.key(), run.at(Series.CASH, f, last));
        }
        ObjectNode sales = node.putObject("cumulativeSales");
        for (int j = 0; j < plan.products(); j++) {
            Repeat.putNumber(sales, plan.market().products().get(j).key(), run.sum(Series.SALES, j, 0, run.weeks()));
        }
    }
}
