package caselab.model;

/**
 * Where a run's luck comes from: nowhere (expected values), or a seed. A number depends only on the seed, the run, the
 * source of chance, the week and the thing it is drawn for, so that any run can be repeated alone, threads do not
 * matter, and a lever never shifts another source's luck.
 *
 * @param seeded whether there is chance at all
 * @param seed the user's seed
 * @param run which future of that seed
 */
public record Chance(boolean seeded, long seed, long run) {

    /** A source of chance. Never reorder: the ordinal is part of every draw. */
    public enum Source {
        /** Noise in weekly demand. */
        DEMAND,
        /** Whether research succeeds. */
        RESEARCH,
        /** When an entrant comes. */
        ENTRY,
        /** How a world of an ensemble differs. */
        WORLD
    }

    private static final Chance EXPECTED = new Chance(false, 0, 0);
    private static final double TO_UNIT = 0x1.0p-53;

    /** No chance: every random quantity takes its expected value. */
    public static Chance expected() {
        return EXPECTED;
    }

    /** The first future of a seed. */
    public static Chance of(long seed) {
        return new Chance(true, seed, 0);
    }

    /** Another future of the same seed. */
    public Chance future(long run) {
        return new Chance(seeded, seed, run);
    }

    /** A number drawn uniformly from [0, 1). */
    public double uniform(Source source, int week, int index) {
        return uniform(key(source), week, index);
    }

    /** The same, from the key of a source, which does not change within a run. */
    public static double uniform(long key, int week, int index) {
        return (bits(key, week, index, 0) >>> 11) * TO_UNIT;
    }

    /** What every draw from a source starts from. */
    public long key(Source source) {
        long x = mix(seed ^ 0x9e3779b97f4a7c15L);
        return mix(x + run * 0xbf58476d1ce4e5b9L + source.ordinal());
    }

    /** A number drawn from the standard normal distribution (Marsaglia's polar method). */
    public double normal(Source source, int week, int index) {
        long key = key(source);
        for (int attempt = 0; ; attempt++) {
            double u = 2 * ((bits(key, week, index, 2 * attempt + 1) >>> 11) * TO_UNIT) - 1;
            double v = 2 * ((bits(key, week, index, 2 * attempt + 2) >>> 11) * TO_UNIT) - 1;
            double r = u * u + v * v;
            if (r > 0 && r < 1) {
                return u * Math.sqrt(-2 * Elementary.log(r) / r);
            }
        }
    }

    private static long bits(long key, int week, int index, int attempt) {
        return mix(key + (((long) week << 40) ^ ((long) index << 16) ^ attempt) * 0x94d049bb133111ebL);
    }

    /**
     * A bijection of 64 bits that leaves no pattern of its input (Stafford's variant 13 of the MurmurHash3 finaliser).
     */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
