package caselab.scenario;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Why a text is not JSON that can be read, in our own words: those of the reader speak to programmers.
 *
 * @param place line and column; empty if there is none
 * @param message a sentence without its subject, the file
 */
public record JsonFault(String place, String message) {

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property (\".*\")");
    private static final Pattern LIMIT = Pattern.compile("maximum allowed \\((\\d+)");
    /** By the words with which the reader begins. */
    private static final Map<String, String> LIMITS = Map.of(
            "Document nesting depth", "is nested more than %s deep.",
            "String value length", "has a text of more than %s characters.",
            "Name length", "has a name of more than %s characters.",
            "Number value length", "has a number of more than %s digits.");

    /** From what the reader of JSON threw. */
    public static JsonFault of(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place =
                at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new JsonFault(place, message(e));
    }

    private static String message(JacksonException e) {
        String theirs = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return limit(theirs);
        }
        Matcher twice = TWICE.matcher(theirs);
        if (twice.find()) {
            return "has " + twice.group(1) + " twice in one object.";
        }
        return e instanceof UnexpectedEndOfInputException ? "ends before its JSON does." : "is not JSON here.";
    }

    private static String limit(String theirs) {
        Matcher most = LIMIT.matcher(theirs);
        return LIMITS.entrySet().stream()
                .filter(limit -> theirs.startsWith(limit.getKey()) && most.find())
                .map(limit -> limit.getValue().formatted(most.group(1)))
                .findFirst()
                .orElse("holds something that is too large.");
    }
}
