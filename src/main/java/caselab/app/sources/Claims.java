package caselab.app.sources;

import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.app.run.Choices;
import caselab.model.Settings;
import caselab.model.Unit;
import caselab.model.metric.Measure;
import caselab.report.Finding;
import caselab.scenario.Scenario;
import java.util.List;

/** The claims of a scenario with what the model makes of them. */
final class Claims {

    private final Reader reader;
    private final Scenario scenario;

    Claims(Reader reader) {
        this.reader = reader;
        scenario = reader.scenario();
    }

    /** The claims in the user's world; decisions do not count, as claims bring their own. */
    List<ClaimRow> rows(Choices choices) {
        Settings world = choices.worldOnly().settings();
        boolean asTold = world.values().isEmpty();
        return scenario.claims().stream()
                .map(claim -> row(claim, Finding.of(scenario, claim, world), asTold))
                .toList();
    }

    private ClaimRow row(Scenario.Claim claim, Finding finding, boolean asTold) {
        SourceText source = SourceText.of(reader, reader.facts(), claim.basis());
        String told =
                asTold ? "" : reader.texts().get("sources.claim.told", "result", result(Finding.of(scenario, claim)));
        return new ClaimRow(
                claim,
                reader.word("claims." + claim.key()),
                finding.holds(),
                result(finding),
                told,
                source.badge(),
                source);
    }

    private String result(Finding finding) {
        String holds = reader.texts().get(finding.holds() ? "sources.claim.holds" : "sources.claim.fails");
        return holds + ": " + figure(finding);
    }

    private String figure(Finding finding) {
        double figure = finding.figure();
        if (Double.isInfinite(figure)) {
            return reader.texts().get("sources.claim.never");
        }
        if (Double.isNaN(figure)) {
            return reader.texts().get("sources.claim.none");
        }
        return reader.texts().get("sources.claim.figure", "value", value(finding.claim(), figure));
    }

    private String value(Scenario.Claim claim, double figure) {
        boolean ratio = claim.against()
                .filter(other -> other.kind() == Scenario.Comparison.Kind.RATIO)
                .isPresent();
        if (ratio) {
            return reader.figures().value(Unit.RATIO, figure);
        }
        boolean difference = claim.against().isPresent();
        return switch (claim.measure()) {
            case Measure.OfMetric of
            when of.reading() != Measure.Reading.WEEKS ->
                difference
                        ? reader.figures().difference(of.metric().unit(), figure)
                        : reader.figures().value(of.metric().unit(), figure);
            case Measure.OfMetric _ -> weeks(figure);
            default -> difference ? weeks(figure) : reader.texts().get("unit.week", "count", Math.round(figure));
        };
    }

    private String weeks(double figure) {
        return reader.texts().weeks(Math.round(figure));
    }
}
