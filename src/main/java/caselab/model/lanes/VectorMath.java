package caselab.model.lanes;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * In one loop each, written in vectors: to the same bits as {@link PlainMath}, operation by operation. Only where the
 * Java that runs has its incubating module of vectors; rows must have room for whole vectors.
 */
final class VectorMath implements WideMath {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    /** Of 2^52 * 1.5 and so many octaves up and down, beyond which a power of two is none. */
    private static final long ROUND_BITS = Double.doubleToRawLongBits(ROUND);

    private final double[] zeros;
    private final double[] ones;
    private final double[] anySum;

    VectorMath(RowPool pool) {
        zeros = pool.row();
        ones = pool.row();
        anySum = pool.row();
        Arrays.fill(ones, 1);
    }

    @Override
    public void exp(double[] x, int n) {
        weigh(x, zeros, zeros, ones, ones, zeros, anySum, x, n);
    }

    /**
     * The bits of {@code x + 1.5 * 2^52} end in the whole part of x. In one piece, and too long to become part of what
     * calls it: a vector that is handed to a method which is not compiled into its caller is an object.
     */
    @Override
    public void weigh(
            double[] utility,
            double[] perYuan,
            double[] price,
            double[] presence,
            double[] reach,
            double[] before,
            double[] sum,
            double[] weight,
            int n) {
        for (int i = 0; i < n; i += WIDTH) {
            DoubleVector cost =
                    DoubleVector.fromArray(SPECIES, perYuan, i).mul(DoubleVector.fromArray(SPECIES, price, i));
            DoubleVector x = DoubleVector.fromArray(SPECIES, utility, i).sub(cost);
            DoubleVector shifted = x.fma(all(PER_OCTAVE), all(ROUND));
            DoubleVector octave = shifted.sub(all(ROUND));
            DoubleVector r = octave.fma(all(-LN2_LOW), octave.fma(all(-LN2_HIGH), x));
            LongVector exponent =
                    shifted.reinterpretAsLongs().min(ROUND_BITS + BIAS).max(ROUND_BITS - BIAS);
            DoubleVector power = exponent.add(BIAS)
                    .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                    .reinterpretAsDoubles();
            DoubleVector p = r.fma(all(C9), all(C8));
            p = r.fma(p, all(C7));
            p = r.fma(p, all(C6));
            p = r.fma(p, all(C5));
            p = r.fma(p, all(C4));
            p = r.fma(p, all(C3));
            p = r.fma(p, all(C2));
            p = r.fma(p, all(1));
            p = r.fma(p, all(1)).mul(power);
            DoubleVector heard =
                    DoubleVector.fromArray(SPECIES, presence, i).mul(DoubleVector.fromArray(SPECIES, reach, i));
            DoubleVector y = p.mul(heard);
            y.intoArray(weight, i);
            DoubleVector.fromArray(SPECIES, before, i).add(y).intoArray(sum, i);
        }
    }

    private static DoubleVector all(double x) {
        return DoubleVector.broadcast(SPECIES, x);
    }

    @Override
    public void log(double[] out, double[] x, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            LongVector above =
                    DoubleVector.fromArray(SPECIES, x, i).reinterpretAsLongs().sub(SQRT_HALF);
            DoubleVector octave = (DoubleVector)
                    above.lanewise(VectorOperators.ASHR, MANTISSA_BITS).convert(VectorOperators.L2D, 0);
            DoubleVector m = above.and(MANTISSA).add(SQRT_HALF).reinterpretAsDoubles();
            DoubleVector t = m.sub(1).div(m.mul(0.5).add(0.5));
            DoubleVector z = t.mul(0.25).mul(t);
            DoubleVector p = z.mul(1 / 17.0).add(1 / 15.0);
            p = p.mul(z).add(1 / 13.0);
            p = p.mul(z).add(1 / 11.0);
            p = p.mul(z).add(1 / 9.0);
            p = p.mul(z).add(1 / 7.0);
            p = p.mul(z).add(1 / 5.0);
            p = p.mul(z).add(1 / 3.0);
            DoubleVector low = octave.mul(LN2_LOW).add(t.mul(z).mul(p).add(t));
            octave.mul(LN2_HIGH).add(low).intoArray(out, i);
        }
    }
}
