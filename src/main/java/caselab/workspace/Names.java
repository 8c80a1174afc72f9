package caselab.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Gives new records their ids and times: ids that meet nowhere, times that never stand still. */
final class Names {

    /** Without letters that are taken for others. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;

    private final InstantSource clock;
    private final RandomGenerator chance;
    private Instant last = Instant.EPOCH;

    Names(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** Ten letters and digits: 50 bits of chance, so that ten thousand runs meet once in ten million workspaces. */
    synchronized String id() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** Now, in milliseconds, and later than whatever was named before. */
    synchronized Instant time() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }
}
