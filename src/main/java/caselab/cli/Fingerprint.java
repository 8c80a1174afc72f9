package caselab.cli;

import caselab.experiment.Future;
import caselab.experiment.Question;
import caselab.model.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;

/** All that the numbers of a wave of runs depend on, besides the version of the program, as one SHA-256. */
final class Fingerprint {

    private Fingerprint() {}

    static byte[] of(Question question, List<Future> futures) {
        MessageDigest digest = sha256();
        add(digest, question.plan().market().toString());
        for (double number : question.plan().numbers(Settings.none())) {
            add(digest, Double.toString(number));
        }
        add(digest, question.weeks() + " weeks");
        question.figures().forEach(figure -> add(digest, figure.toString()));
        question.tracks().forEach(track -> add(digest, track.toString()));
        futures.forEach(future -> add(digest, text(future)));
        return digest.digest();
    }

    private static String text(Future future) {
        return future.chance() + " "
                + future.settings().values().entrySet().stream()
                        .map(set -> set.getKey() + "=" + set.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
