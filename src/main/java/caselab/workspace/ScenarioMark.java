package caselab.workspace;

import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which scenario a run was played in, to the letter.
 *
 * @param id id of the scenario
 * @param digest first 16 hexadecimal digits of the SHA-256 of its {@code scenario.json} and its world's file, one after
 *     the other, whatever their line ends
 */
public record ScenarioMark(String id, String digest) {

    private static final int DIGITS = 16;

    /** The mark of a scenario of the library in these folders. */
    public static ScenarioMark of(Scenario scenario, LabFolders folders) throws IOException {
        Path file = folders.scenarios().resolve(scenario.id()).resolve("scenario.json");
        Path world = folders.scenarios().resolve("worlds").resolve(scenario.world() + ".json");
        MessageDigest sha = sha256();
        for (Path part : new Path[] {file, world}) {
            sha.update(Files.readString(part).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new ScenarioMark(
                scenario.id(), HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
