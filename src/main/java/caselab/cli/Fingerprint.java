package caselab.cli;

import caselab.experiment.Future;
import caselab.experiment.Question;
import caselab.model.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that the numbers of a wave of runs depend on, besides the version of the program, as one SHA-256. The same in
 * every process: nothing goes in that has an address, or an order that is left to chance.
 */
final class Fingerprint {

    private Fingerprint() {}

    static byte[] of(Question question, List<Future> futures) {
        MessageDigest digest = sha256();
        add(digest, question.plan());
        add(digest, question.weeks() + " weeks");
        question.figures().forEach(figure -> add(digest, figure.toString()));
        question.tracks().forEach(track -> add(digest, track.toString()));
        futures.forEach(future -> add(digest, text(future)));
        return digest.digest();
    }

    /** Each number under its path, and who belongs to whom. */
    private static void add(MessageDigest digest, Plan plan) {
        double[] numbers = plan.numbers();
        plan.paths()
                .all()
                .forEach(path -> add(digest, path + "=" + numbers[plan.paths().slot(path)]));
        for (int j = 0; j < plan.products(); j++) {
            int product = j;
            add(digest, plan.firmOf(j) + " " + plan.nestOf(j) + " " + plan.leaderOf(j) + " " + plan.pathSteps(j));
            int[] prey = IntStream.range(0, plan.firms())
                    .filter(f -> plan.isPrey(product, f))
                    .toArray();
            add(digest, Arrays.toString(prey));
        }
    }

    private static String text(Future future) {
        StringBuilder text = new StringBuilder(future.chance().toString());
        future.settings()
                .forEach((path, value) ->
                        text.append(' ').append(path).append('=').append(value));
        return text.toString();
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
