package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.Random;
import org.assertj.core.api.ObjectAssert;

/** Doubles to test with, and how to compare them. */
final class Bits {

    private Bits() {
    }

    /** An assertion that compares as {@link Double#equals} does: -0.0 is not 0.0, and NaN is NaN. */
    static ObjectAssert<Double> assertThatBits(double actual) {
        return assertThatObject(actual);
    }

    /** Special values first, then doubles of random bits: every exponent comes up if there are 200,000. */
    static double[] random(int length) {
        double[] values = new Random(20130616).longs(length).mapToDouble(Double::longBitsToDouble).toArray();
        double[] special = {0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1.0, -1.0, -0.5};
        System.arraycopy(special, 0, values, 0, Math.min(special.length, length));
        return values;
    }
}
