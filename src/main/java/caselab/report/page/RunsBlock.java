package caselab.report.page;

import caselab.report.Repeat;
import caselab.report.page.ReportFile.Kind;
import caselab.scenario.JsonFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every report carries for a program: its runs, in one line of JSON that may stand inside HTML, Markdown, CSV and
 * PDF, since it holds no {@code <}, {@code >} or {@code --}.
 */
public final class RunsBlock {

    static final String NAME = "caselab-runs";
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern IN_HTML =
            Pattern.compile("<script type=\"application/json\" id=\"" + NAME + "\">([^<]*)</script>");
    private static final Pattern IN_MARKDOWN = Pattern.compile("<!-- " + NAME + " (\\{[^\\n]*}) -->");
    private static final Pattern IN_CSV = Pattern.compile("(?m)^# " + NAME + " (\\{[^\\r\\n]*})");

    private RunsBlock() {}

    static String of(Page page) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        page.recipe().ifPresent(recipe -> recipe.put(root.putObject("page")));
        ArrayNode all = root.putArray("runs");
        page.repeats().forEach(run -> run.put(all.addObject()));
        return JSON.writeValueAsString(root)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("--", "-\\u002d");
    }

    /**
     * The runs a file carries: a report in any form, or a run as {@code caselab run --format json} writes it.
     *
     * @return empty if it carries none
     * @throws IllegalArgumentException saying what is wrong with what it carries
     */
    public static Optional<CarriedRuns> read(byte[] file) {
        String head = new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1);
        if (head.equals("%PDF-")) {
            return PdfPage.runs(file).map(block -> carried(Optional.of(Kind.PDF), "", block));
        }
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("{")) {
            return Optional.of(carried(Optional.empty(), text, text));
        }
        return block(Kind.HTML, IN_HTML, text)
                .or(() -> block(Kind.MARKDOWN, IN_MARKDOWN, text))
                .or(() -> block(Kind.CSV, IN_CSV, text));
    }

    private static Optional<CarriedRuns> block(Kind kind, Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(carried(Optional.of(kind), text, found.group(1))) : Optional.empty();
    }

    private static CarriedRuns carried(Optional<Kind> kind, String text, String block) {
        JsonNode root = tree(block);
        JsonNode page = root.path("page");
        Optional<PageRecipe> recipe = page.isObject() ? Optional.of(PageRecipe.read(page)) : Optional.empty();
        return new CarriedRuns(kind, text, runs(root), recipe);
    }

    private static List<Repeat> runs(JsonNode root) {
        if (root.has("runs")) {
            if (root.path("format").asInt(0) != FORMAT) {
                throw new IllegalArgumentException("it was written by another version of Case Lab (format "
                        + root.path("format") + ", this one reads " + FORMAT + ").");
            }
            return root.path("runs").valueStream().map(Repeat::read).toList();
        }
        return List.of(Repeat.read(root));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            JsonFault fault = JsonFault.of(e);
            String place = fault.place().isEmpty() ? "" : " (" + fault.place() + ")";
            throw new IllegalArgumentException(
                    "what it says of its runs is not whole" + place + ": it " + fault.message(), e);
        }
    }
}
