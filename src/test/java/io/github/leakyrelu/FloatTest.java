package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.assertResults;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Float inputs and float slopes, as in a float32 model. The product of two floats is exact as a double. Slope 0 is
 * left out: there, float arithmetic can give -0.0 or NaN where {@code forward} gives 0.0.
 */
class FloatTest {

    @ParameterizedTest
    @ValueSource(floats = {Float.MIN_VALUE, 0.01f, 0.3f, 1, 2, Float.MAX_VALUE})
    void forwardCastToFloatIsFloatArithmetic(float slope) {
        MethodUnderTest f = MethodUnderTest.forward(slope);
        double[] xs = new Random(20130616).ints(200_000).mapToDouble(Float::intBitsToFloat).toArray();
        double[] expected = Arrays.stream(xs).map(x -> floatForward(slope, (float) x)).toArray();
        double[] actual = Arrays.stream(f.oneByOne(xs)).map(y -> (float) y).toArray();
        assertResults(expected, actual, "(float) " + f + "(x)", xs);
    }

    /** Float arithmetic: the product is rounded to a float. */
    private static float floatForward(float slope, float x) {
        return x < 0 ? slope * x : x;
    }
}
