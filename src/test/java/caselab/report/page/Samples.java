package caselab.report.page;

import caselab.model.Chance;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Pages to test with. */
final class Samples {

    static final ScenarioLibrary LIBRARY = ScenarioLibrary.load(LabFolders.below(Path.of("")));
    static final Scenario SHOCK = scenario("below-cost-dumping");

    private Samples() {}

    static Scenario scenario(String id) {
        return LIBRARY.find(id).orElseThrow().scenario().orElseThrow();
    }

    static Edition edition(Locale language) {
        return Edition.of(language, LIBRARY);
    }

    static Played played(String name, Map<String, Double> values) {
        return Played.Order.of(SHOCK, values, Chance.expected(), "1.0").play(name, Map.of());
    }

    /** A run that lives, in a world with one assumption changed. */
    static Played survivor(Map<String, String> reasons) {
        Map<String, Double> values = Map.of(
                "price-rule", 2.0, "oem-share", .4, "research-share", .1, "feature-fit", .25, "channel-fee", .17);
        return Played.Order.of(SHOCK, values, Chance.expected(), "1.0").play("", reasons);
    }

    static Notes notes() {
        List<Double> drawn = IntStream.range(0, 104)
                .mapToObj(week -> week < 13 ? 6e6 + week * 2.5e5 : Math.max(1e6, 9.2e6 - (week - 13) * 1.8e5))
                .toList();
        return new Notes(
                "Can we wait out the giant?",
                "Yes. OEM work pays the rent until the giant stops.",
                "It held to week 60. I had drawn the low point too low, and the recovery too slow.",
                "Next: reach 80 of 100 worlds with less OEM.",
                drawn,
                4);
    }

    static Page one(Edition edition) {
        Extras extras = new Extras(
                "MILI-42",
                notes(),
                List.of("OEM share kept the line busy: +¥9.1 m.", "Feature fit held the margin: +¥4.2 m."),
                List.of());
        Played played = survivor(Map.of("channel-fee", "Shops asked for more in 2014"));
        return new RunReport(edition)
                .of(List.of(played), List.of(SHOCK.outputs().getFirst()), extras);
    }

    static Page several(Edition edition) {
        List<Played> runs = List.of(
                played("A", Map.of("oem-share", .4, "feature-fit", .25)),
                played("B", Map.of("price-rule", 0.0)),
                played("C", Map.of("oem-share", .7)),
                played("D", Map.of("feature-fit", 1.0)));
        return new RunReport(edition).of(runs, List.of(SHOCK.outputs().getFirst()), Extras.none());
    }
}
