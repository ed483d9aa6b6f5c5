package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThatObject;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.api.ObjectAssert;

/** Doubles to test with, and how to compare them. */
final class Doubles {

    private Doubles() {
    }

    /** An assertion that compares as {@link Double#equals} does: -0.0 is not 0.0, and NaN is NaN. */
    static ObjectAssert<Double> assertThatDouble(double actual) {
        return assertThatObject(actual);
    }

    /** Compares as {@link #assertThatDouble} does. {@code xs} are the inputs, for the message of a failure. */
    static void assertResults(double[] expected, double[] actual, String method, double[] xs) {
        assertEquals(xs.length, actual.length, method + ": length of the result");
        for (int i = 0; i < xs.length; i++) {
            int index = i;
            assertEquals(expected[i], actual[i],
                    () -> method + " of " + xs[index] + " (index " + index + ", length " + xs.length + ")");
        }
    }

    /** Special values, then random bits: every sign and exponent comes up if there are 200,000. */
    static double[] random(int length) {
        return DoubleStream.concat(
                DoubleStream.of(Double.NaN, 0.0, -0.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                new Random(20130616).longs().mapToDouble(Double::longBitsToDouble)).limit(length).toArray();
    }

    static double[] repeat(double x, int length) {
        double[] xs = new double[length];
        Arrays.fill(xs, x);
        return xs;
    }
}
