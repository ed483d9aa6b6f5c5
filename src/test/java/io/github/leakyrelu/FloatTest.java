package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.assertResults;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Float inputs and float slopes, as in a float32 model. The product of two floats is exact as a double. Slope 0 is an
 * exception: there, float arithmetic gives -0.0 or NaN for {@code x < 0}, and {@code forward} 0.0.
 */
class FloatTest {

    @ParameterizedTest
    @ValueSource(floats = {Float.MIN_VALUE, 0.01f, 0.3f, 1, 2, Float.MAX_VALUE})
    void forwardCastToFloatIsFloatArithmetic(float slope) {
        LeakyRelu f = new LeakyRelu(slope);
        double[] xs = new Random(20130616).ints(200_000).mapToDouble(Float::intBitsToFloat).toArray();
        double[] expected = Arrays.stream(xs).map(x -> floatForward(slope, (float) x)).toArray();
        double[] actual = Arrays.stream(xs).map(x -> (float) f.forward(x)).toArray();
        assertResults(expected, actual, "LeakyRelu[slope=" + slope + "].forward(x)", xs);
    }

    /** Float arithmetic: the product is rounded to a float. */
    private static float floatForward(float slope, float x) {
        return x < 0 ? slope * x : x;
    }
}
