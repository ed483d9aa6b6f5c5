package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The derivative against the difference quotient of the function. */
class FiniteDifferenceTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.1, 1, 2})
    void leakyReluDerivativeAgreesAwayFromZero(double slope) {
        LeakyRelu leaky = new LeakyRelu(slope);
        assertAgrees(leaky::forward, leaky::derivative);
    }

    @Test
    void reluDerivativeAgreesAwayFromZero() {
        Relu relu = new Relu();
        assertAgrees(relu::forward, relu::derivative);
    }

    private static void assertAgrees(DoubleUnaryOperator forward, DoubleUnaryOperator derivative) {
        double h = 0x1p-10;
        for (double x : new double[] {-100, -3.7, -1, -0.5, -0.01, 0.01, 0.5, 1, 3.7, 100}) {
            double central = (forward.applyAsDouble(x + h) - forward.applyAsDouble(x - h)) / (2 * h);
            assertThat(derivative.applyAsDouble(x)).as("at %s", x).isCloseTo(central, within(1e-10));
        }
    }
}
