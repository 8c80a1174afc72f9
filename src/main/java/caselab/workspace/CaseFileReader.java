package caselab.workspace;

import caselab.scenario.JsonFile;
import caselab.scenario.Place;
import caselab.scenario.Problem;
import caselab.scenario.Problems;
import caselab.scenario.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .case} files. Whatever the file is, the answer is its content or all that is wrong with it. A file of a
 * newer format is read as far as it is understood.
 */
public final class CaseFileReader {

    private static final Pattern VERSION = Pattern.compile("case-file (\\d{1,4})\\R+model (\\S{1,40})\\R*");

    private final String name;
    private final Map<String, String> parts;
    private final Problems problems;

    private CaseFileReader(String name, Map<String, String> parts, Problems problems) {
        this.name = name;
        this.parts = parts;
        this.problems = problems;
    }

    /** Reads a file. */
    public static Result<CaseFile> read(Path file) {
        Problems problems = new Problems();
        Map<String, String> parts = CaseZip.read(file, problems);
        if (!problems.none()) {
            return Result.of(Optional.empty(), problems);
        }
        return new CaseFileReader(file.toString(), parts, problems).result();
    }

    private Result<CaseFile> result() {
        Matcher version = VERSION.matcher(parts.getOrDefault(CasePart.VERSION, ""));
        if (!version.matches()) {
            problem(CasePart.VERSION, "is missing or does not say which version.", "This is not a case file.");
            return Result.of(Optional.empty(), problems);
        }
        int format = Integer.parseInt(version.group(1));
        CaseFile content = content(format, version.group(2));
        if (format > CaseFile.FORMAT) {
            return new Result<>(Optional.of(content), List.of());
        }
        check(content);
        return Result.of(Optional.of(content), problems);
    }

    private CaseFile content(int format, String modelVersion) {
        List<ScenarioMark> scenarios = json(CasePart.SCENARIO)
                .map(root -> root.only("scenarios").at("scenarios").items())
                .orElse(List.of())
                .stream()
                .map(CaseFileReader::mark)
                .toList();
        List<Experiment> notebook =
                json(CasePart.NOTEBOOK)
                        .map(root -> root.only("entries").at("entries").items())
                        .orElse(List.of())
                        .stream()
                        .map(new ExperimentForm()::read)
                        .toList();
        Optional<CaseFile.View> view =
                parts.containsKey(CasePart.VIEW) ? json(CasePart.VIEW).map(CaseFileReader::view) : Optional.empty();
        return new CaseFile(format, modelVersion, scenarios, runs(), notebook, view);
    }

    private List<SavedRun> runs() {
        RunForm form = new RunForm();
        List<SavedRun> runs = new ArrayList<>();
        parts.keySet().stream()
                .filter(CasePart::isRun)
                .forEach(part -> json(part).ifPresent(root -> {
                    SavedRun run = form.read(root);
                    if (!CasePart.run(run.id()).equals(part)) {
                        root.at("id").problem("is not what the file is called.", "Name the file after the id.");
                    }
                    runs.add(run);
                }));
        runs.sort(Comparator.comparing(SavedRun::created).thenComparing(SavedRun::id));
        return runs;
    }

    private static ScenarioMark mark(Place place) {
        place.only("id", "digest");
        return new ScenarioMark(place.at("id").name(), place.at("digest").text(""));
    }

    private static CaseFile.View view(Place place) {
        place.only("scenario", "screen");
        return new CaseFile.View(place.at("scenario").name(), place.at("screen").text());
    }

    private Optional<Place> json(String part) {
        String text = parts.get(part);
        if (text == null) {
            problem(part, "is missing.", "");
            return Optional.empty();
        }
        return JsonFile.parse(CaseZip.part(name, part), text, problems);
    }

    /** What no part can say alone. */
    private void check(CaseFile content) {
        Set<String> known = Set.of(
                CasePart.VERSION, CasePart.SCENARIO, CasePart.NOTEBOOK, CasePart.NOTEBOOK_TO_READ, CasePart.VIEW);
        parts.keySet().stream()
                .filter(part -> !known.contains(part) && !CasePart.isRun(part))
                .forEach(part -> problem(part, "is not a part of a case file.", "Take it out."));
        Set<String> ids = new HashSet<>();
        for (SavedRun run : content.runs()) {
            ids.add(run.id());
            if (content.mark(run.inputs().scenario()).isEmpty()) {
                problem(CasePart.run(run.id()), "is of a scenario that " + CasePart.SCENARIO + " does not name.", "");
            }
        }
        content.notebook()
                .forEach(entry -> entry.run()
                        .filter(run -> !ids.contains(run))
                        .ifPresent(run -> problem(
                                CasePart.NOTEBOOK, "names the run " + run + ", which is not in the file.", "")));
    }

    private void problem(String part, String message, String hint) {
        String shown = part.replaceAll("\\p{Cntrl}", "?");
        problems.add(new Problem(CaseZip.part(name, shown), "", "", message, hint));
    }
}
