package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that other libraries shipped and users reported. */
class KnownMistakesTest {

    /** Mocha.jl, pull request 94. */
    @Test
    void derivativeIsTheSlopeNotSlopeTimesX() {
        assertThatBits(new LeakyRelu().derivative(-3)).isEqualTo(0.01);
    }

    /** FKB, issue 15. */
    @Test
    void leakyDerivativeBelowZeroIsNotReluDerivative() {
        assertThatBits(new LeakyRelu().derivative(-1)).isNotEqualTo(new Relu().derivative(-1)).isEqualTo(0.01);
    }

    /** Chainer, pull request 5898. */
    @Test
    void slopeZeroLetsNoGradientThroughBelowZero() {
        assertThatBits(new LeakyRelu(0).derivative(-1)).isEqualTo(0.0);
    }

    /** PyTorch, issue 37345. */
    @Test
    void slopeZeroIsAccepted() {
        assertThatCode(() -> new LeakyRelu(0)).doesNotThrowAnyException();
    }

    /** oneDNN, issue 139. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.0, -Double.MIN_VALUE, -1, Double.NEGATIVE_INFINITY})
    void reluDoesNotGiveNegativeZero(double x) {
        assertThatBits(new Relu().forward(x)).isEqualTo(0.0);
        assertThatBits(new LeakyRelu(0).forward(x)).isEqualTo(0.0);
    }
}
