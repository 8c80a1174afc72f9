package caselab.scenario;

import caselab.model.Domain;
import caselab.model.SegmentParameter;
import caselab.model.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A class's own seed and its own slightly different world, so that answers copied from another class show. The same
 * code gives the same world on every machine. What the case states stays as it is; what is assumed moves by up to two
 * in a hundred within what the assumption allows, alike for all numbers of one basis; what a lever sets is left to the
 * lever.
 *
 * @param code the code as it should be printed
 * @param seed seed of the class's futures
 * @param settings what differs from the case as told; a lever's settings go on top
 */
public record ClassVariant(String code, long seed, Settings settings) {

    /** Largest move of a number, as a share of it. */
    static final double WIDTH = 0.02;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,38}[\\p{L}\\p{N}])?");
    private static final String WEIGHT = "/" + SegmentParameter.WEIGHT.key();
    private static final int SEED_BITS = 53;

    /** Whether this can be a code: letters and digits, with dashes between them, at most 40. */
    public static boolean isCode(String text) {
        return CODE.matcher(text.strip()).matches();
    }

    /**
     * The variant of a scenario for a class.
     *
     * @param code such as {@code MILI-42}; capitals and blanks around it do not matter
     * @throws IllegalArgumentException if it is not a code
     */
    public static ClassVariant of(Scenario scenario, String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("\"" + code + "\" is no class code. Use letters, digits and dashes.");
        }
        String name = code.strip().toUpperCase(Locale.ROOT);
        return new ClassVariant(name, hash(name, "seed") >>> (Long.SIZE - SEED_BITS), settings(scenario, name));
    }

    /** The world of a class; the case as told if the code is blank. */
    public static Scenario world(Scenario told, String code) {
        return code.isBlank() ? told : told.in(of(told, code));
    }

    private static Settings settings(Scenario scenario, String code) {
        Set<String> moved = scenario.levers().stream().flatMap(Lever::paths).collect(Collectors.toSet());
        Map<String, Double> values = new TreeMap<>();
        scenario.bases().forEach((path, basis) -> {
            if (basis instanceof Basis.Assumed assumed && varies(scenario, path) && !moved.contains(path)) {
                double told = told(scenario, path);
                double varied = within(assumed, told, told * (1 + WIDTH * signed(code, scenario.world(), basis.key())));
                if (varied != told && domain(scenario, path).contains(varied)) {
                    values.put(path, varied);
                }
            }
        });
        return Settings.of(values);
    }

    /** Weights must sum to one, weeks are whole, and of nothing two in a hundred is nothing. */
    private static boolean varies(Scenario scenario, String path) {
        return scenario.plan().paths().has(path)
                && !path.endsWith(WEIGHT)
                && !domain(scenario, path).whole()
                && told(scenario, path) != 0;
    }

    private static Domain domain(Scenario scenario, String path) {
        return scenario.plan()
                .paths()
                .parameter(scenario.plan().paths().slot(path))
                .domain();
    }

    private static double told(Scenario scenario, String path) {
        return scenario.plan().numbers()[scenario.plan().paths().slot(path)];
    }

    private static double within(Basis.Assumed assumed, double told, double value) {
        double one = assumed.factor() ? told : 1;
        double low = Math.min(assumed.low() * one, assumed.high() * one);
        double high = Math.max(assumed.low() * one, assumed.high() * one);
        return Math.clamp(Lever.tidy(value), Math.min(low, told), Math.max(high, told));
    }

    /** A number from -1 to 1 that depends on nothing but the words. */
    private static double signed(String... words) {
        return hash(words) * 0x1.0p-63;
    }

    private static long hash(String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(String.join("/", words).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(bytes).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
