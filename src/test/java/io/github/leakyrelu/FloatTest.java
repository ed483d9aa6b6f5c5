package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Float inputs and float slopes above 0, as in a float32 model. The product of two floats is exact as a double. */
class FloatTest {

    /** Special values first, then floats of random bits. */
    private static final double[] X = DoubleStream.concat(
            DoubleStream.of(0.0, -0.0, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL, -Float.MIN_NORMAL,
                    Float.MAX_VALUE, -Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN,
                    1, -1),
            new Random(20130616).ints(200_000).mapToDouble(Float::intBitsToFloat)).toArray();

    @ParameterizedTest
    @ValueSource(floats = {Float.MIN_VALUE, 0.01f, 0.1f, 0.2f, 0.3f, 1, 2, Float.MAX_VALUE})
    void forwardCastToFloatIsFloatArithmetic(float slope) {
        LeakyRelu f = new LeakyRelu(slope);
        double[] expected = Arrays.stream(X).map(x -> x < 0 ? slope * (float) x : x).toArray();
        assertThat(Arrays.stream(X).map(x -> (float) f.forward(x)).toArray()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.MIN_VALUE, 0.01f, 0.1f, 0.2f, 0.3f, 1, 2, Float.MAX_VALUE})
    void gradientCastToFloatIsFloatArithmetic(float slope) {
        LeakyRelu f = new LeakyRelu(slope);
        double[] expected = Arrays.stream(X).map(g -> slope * (float) g).toArray();
        assertThat(Arrays.stream(X).map(g -> (float) (g * f.derivative(-1))).toArray()).isEqualTo(expected);
    }
}
