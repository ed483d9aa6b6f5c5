package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both classes against the plain definitions, bit for bit, on every kind of double. */
class DefinitionTest {

    private static final double[] X = Bits.random(200_000);

    private static double[] oneByOne(DoubleUnaryOperator f) {
        return Arrays.stream(X).map(f).toArray();
    }

    private static DoubleUnaryOperator step(double below) {
        return x -> Double.isNaN(x) ? Double.NaN : x < 0 ? below : 1;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 0.01, 0.1, 0.5, 0.9999999999999999, 1, 1.0000000000000002, 2, 1e9,
        1e300, Double.MAX_VALUE})
    void leakyReluIsItsDefinition(double slope) {
        LeakyRelu leaky = new LeakyRelu(slope);
        double[] forward = oneByOne(x -> x < 0 ? slope * x : x);
        double[] derivative = oneByOne(step(slope));

        assertThat(oneByOne(leaky::forward)).isEqualTo(forward);
        assertThat(oneByOne(leaky::derivative)).isEqualTo(derivative);
        assertThat(leaky.forward(X)).isEqualTo(forward);
        assertThat(leaky.derivative(X)).isEqualTo(derivative);
    }

    @Test
    void reluIsItsDefinition() {
        Relu relu = new Relu();
        double[] forward = oneByOne(x -> x <= 0 ? 0.0 : x);
        double[] derivative = oneByOne(step(0.0));

        assertThat(oneByOne(relu::forward)).isEqualTo(forward);
        assertThat(oneByOne(relu::derivative)).isEqualTo(derivative);
        assertThat(relu.forward(X)).isEqualTo(forward);
        assertThat(relu.derivative(X)).isEqualTo(derivative);
    }

    @Test
    void slopeZeroIsRelu() {
        LeakyRelu zero = new LeakyRelu(0);
        Relu relu = new Relu();

        assertThat(oneByOne(zero::forward)).isEqualTo(oneByOne(relu::forward));
        assertThat(oneByOne(zero::derivative)).isEqualTo(oneByOne(relu::derivative));
        assertThat(zero.forward(X)).isEqualTo(relu.forward(X));
        assertThat(zero.derivative(X)).isEqualTo(relu.derivative(X));
    }

    /** Loops over arrays have a vector part and a rest: every length up to several vectors, and one of many. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 1, 2})
    void arraysOfEveryLengthGiveTheScalarBits(double slope) {
        LeakyRelu leaky = new LeakyRelu(slope);
        Relu relu = new Relu();
        for (int length = 0; length <= 70; length++) {
            assertArraysGiveTheScalarBits(leaky::forward, leaky.forward(Arrays.copyOf(X, length)));
            assertArraysGiveTheScalarBits(leaky::derivative, leaky.derivative(Arrays.copyOf(X, length)));
            assertArraysGiveTheScalarBits(relu::forward, relu.forward(Arrays.copyOf(X, length)));
            assertArraysGiveTheScalarBits(relu::derivative, relu.derivative(Arrays.copyOf(X, length)));
        }
        assertArraysGiveTheScalarBits(leaky::forward, leaky.forward(X));
        assertArraysGiveTheScalarBits(leaky::derivative, leaky.derivative(X));
    }

    private static void assertArraysGiveTheScalarBits(DoubleUnaryOperator scalar, double[] array) {
        assertThat(array).isEqualTo(Arrays.stream(X, 0, array.length).map(scalar).toArray());
    }

    /** The other tests lean on it: were -0.0 equal to 0.0, they would pin less than they say. */
    @Test
    void comparisonTellsTheZerosApart() {
        assertThatBits(-0.0).isNotEqualTo(0.0);
        assertThat(new double[] {-0.0}).isNotEqualTo(new double[] {0.0});
        assertThatBits(Double.NaN).isEqualTo(Double.NaN);
        assertThat(new double[] {Double.NaN}).isEqualTo(new double[] {Double.NaN});
    }
}
