package caselab.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Records to keep. */
final class Samples {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T09:30:00.123Z"));
    static final Consumer<Notice> NONE = notice -> {
        throw new AssertionError(notice.toString());
    };
    static final String SCENARIO = "below-cost-dumping";

    private Samples() {}

    static Workspace open(Path folder) {
        return Workspace.open(folder, CLOCK, NONE);
    }

    static RunInputs inputs(double oemShare) {
        return new RunInputs(SCENARIO, Map.of("oem-share", oemShare), OptionalLong.empty(), 104);
    }

    static RunResult result(String digest) {
        return new RunResult("0.1.0", digest, Map.of("cash", 1.25e6, "own-sales", Double.NaN), OptionalInt.of(44));
    }

    static SavedRun add(Workspace workspace, double oemShare) {
        return workspace.runs().add(inputs(oemShare), result("0a1b2c3d"), Map.of(), Optional.empty());
    }

    static Prediction prediction() {
        return new Prediction(
                "cash",
                Shape.DIPS_AND_RECOVERS,
                List.of(new Prediction.Point(0, 6e6), new Prediction.Point(40, -1.5)),
                1.2e6,
                4,
                "巨头会停手",
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    static Experiment.Writing writing() {
        return new Experiment.Writing("Can we wait?", "Yes; OEM pays the rent.", "", "别家先退出。");
    }
}
