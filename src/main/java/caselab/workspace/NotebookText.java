package caselab.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The notebook of a {@code .case} file for whoever opens the zip: Markdown with headings in both languages. */
final class NotebookText {

    private NotebookText() {}

    static String of(CaseFile content) {
        Map<String, SavedRun> runs =
                content.runs().stream().collect(Collectors.toMap(SavedRun::id, Function.identity(), (a, _) -> a));
        StringBuilder text = new StringBuilder("# Notebook · 笔记\n");
        for (Experiment entry : content.notebook()) {
            text.append("\n## ")
                    .append(Json.stamp(entry.created()))
                    .append(' ')
                    .append(entry.scenario())
                    .append('\n');
            write(text, entry, entry.run().map(runs::get));
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Experiment entry, Optional<SavedRun> run) {
        Experiment.Writing writing = entry.writing();
        field(text, "Question · 问题", writing.question());
        field(text, "Hypothesis · 假设", writing.hypothesis());
        entry.prediction().ifPresent(it -> field(text, "Prediction · 预测", prediction(it)));
        run.ifPresent(it -> field(text, "Run · 运行", run(it)));
        field(text, "Findings · 发现", writing.findings());
        field(text, "Decision · 决定", writing.decision());
    }

    private static String prediction(Prediction prediction) {
        String because = prediction.because().isBlank() ? "" : "; " + prediction.because();
        return prediction.output() + " → " + prediction.end() + " (" + prediction.confidence() + "/5)" + because;
    }

    private static String run(SavedRun run) {
        String name = run.name().isBlank() ? run.id() : run.name();
        return "%s; seed %s, model %s, digest %s%s"
                .formatted(
                        name,
                        run.inputs().seed().isPresent() ? run.inputs().seed().getAsLong() : "–",
                        run.result().modelVersion(),
                        run.result().digest(),
                        run.inputs().levers().isEmpty()
                                ? ""
                                : "; " + run.inputs().levers());
    }

    private static void field(StringBuilder text, String head, String value) {
        if (!value.isBlank()) {
            text.append("\n**").append(head).append("** ").append(value.strip()).append('\n');
        }
    }
}
