package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakyReluTest {

    private final LeakyRelu leaky = new LeakyRelu();

    @Test
    void forwardAtMinusOneIsMinusOneHundredth() {
        assertThatBits(leaky.forward(-1)).isEqualTo(-0.01);
    }

    @Test
    void forwardAtZeroIsZero() {
        assertThatBits(leaky.forward(0.0)).isEqualTo(0.0);
    }

    @Test
    void forwardAtOneIsOne() {
        assertThatBits(leaky.forward(1)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtMinusOneIsOneHundredth() {
        assertThatBits(leaky.derivative(-1)).isEqualTo(0.01);
    }

    @Test
    void derivativeAtZeroIsOne() {
        assertThatBits(leaky.derivative(0.0)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtOneIsOne() {
        assertThatBits(leaky.derivative(1)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        // slope,                  x,                        forward,                  derivative
        "0.01,                     3,                        3,                        1",
        "0.01,                     1,                        1,                        1",
        "0.01,                     4.9E-324,                 4.9E-324,                 1",
        "0.01,                     1.7976931348623157E308,   1.7976931348623157E308,   1",
        "0.01,                     Infinity,                 Infinity,                 1",
        "0.01,                     0.0,                      0.0,                      1",
        "0.01,                     -0.0,                     -0.0,                     1",
        "0.01,                     -4.9E-324,                -0.0,                     0.01",
        "0.01,                     -2.2250738585072014E-308, -2.2250738585072E-310,    0.01",
        "0.01,                     -0.5,                     -0.005,                   0.01",
        // Bugs of other libraries: the derivative at -1 was ReLU's 0 (scientific-computing/FKB issue 15) or slope * x
        // (pluskid/Mocha.jl pull request 94).
        "0.01,                     -1,                       -0.01,                    0.01",
        "0.01,                     -3,                       -0.03,                    0.01",
        "0.01,                     -1.7976931348623157E308,  -1.7976931348623156E306,  0.01",
        "0.01,                     -Infinity,                -Infinity,                0.01",
        "0.01,                     NaN,                      NaN,                      NaN",

        // Bugs of other libraries: slope 0 let every gradient through (chainer/chainer pull request 5898), or was
        // refused by the backward pass of the in-place variant (pytorch/pytorch issue 37345).
        "0,                        3,                        3,                        1",
        "0,                        4.9E-324,                 4.9E-324,                 1",
        "0,                        1.7976931348623157E308,   1.7976931348623157E308,   1",
        "0,                        Infinity,                 Infinity,                 1",
        "0,                        0.0,                      0.0,                      1",
        "0,                        -0.0,                     0.0,                      1",
        "0,                        -4.9E-324,                0.0,                      0.0",
        "0,                        -1,                       0.0,                      0.0",
        "0,                        -1.7976931348623157E308,  0.0,                      0.0",
        "0,                        -Infinity,                0.0,                      0.0",
        "0,                        NaN,                      NaN,                      NaN",

        "0.1,                      2,                        2,                        1",
        "0.1,                      0.0,                      0.0,                      1",
        "0.1,                      -0.0,                     -0.0,                     1",
        "0.1,                      -2,                       -0.2,                     0.1",
        "0.1,                      -Infinity,                -Infinity,                0.1",

        "1,                        2,                        2,                        1",
        "1,                        0.0,                      0.0,                      1",
        "1,                        -0.0,                     -0.0,                     1",
        "1,                        -4.9E-324,                -4.9E-324,                1",
        "1,                        -2,                       -2,                       1",
        "1,                        Infinity,                 Infinity,                 1",
        "1,                        -Infinity,                -Infinity,                1",
        "1,                        NaN,                      NaN,                      NaN",

        "2,                        4.9E-324,                 4.9E-324,                 1",
        "2,                        3,                        3,                        1",
        "2,                        1.7976931348623157E308,   1.7976931348623157E308,   1",
        "2,                        Infinity,                 Infinity,                 1",
        "2,                        0.0,                      0.0,                      1",
        "2,                        -0.0,                     -0.0,                     1",
        "2,                        -4.9E-324,                -9.9E-324,                2",
        "2,                        -3,                       -6,                       2",
        "2,                        -1.7976931348623157E308,  -Infinity,                2",
        "2,                        -Infinity,                -Infinity,                2",
        "2,                        NaN,                      NaN,                      NaN",

        "4.9E-324,                 -1,                       -4.9E-324,                4.9E-324",
        "4.9E-324,                 -Infinity,                -Infinity,                4.9E-324",
        "0.9999999999999999,       -1,                       -0.9999999999999999,      0.9999999999999999",
        "1.0000000000000002,       -1,                       -1.0000000000000002,      1.0000000000000002",
        "1.7976931348623157E308,   1,                        1,                        1",
        "1.7976931348623157E308,   0.0,                      0.0,                      1",
        "1.7976931348623157E308,   -4.9E-324,                -8.881784197001251E-16,   1.7976931348623157E308",
        "1.7976931348623157E308,   -1,                       -1.7976931348623157E308,  1.7976931348623157E308",
        "1.7976931348623157E308,   -Infinity,                -Infinity,                1.7976931348623157E308"
    })
    void givesTheseBits(double slope, double x, double forward, double derivative) {
        LeakyRelu f = new LeakyRelu(slope);
        double[] xs = {x};
        assertThat(new double[] {f.forward(x), f.derivative(x), f.forward(xs)[0], f.derivative(xs)[0]})
                .as("forward and derivative, of a double and of an array")
                .isEqualTo(new double[] {forward, derivative, forward, derivative});
    }

    @Test
    void defaultSlopeIsOneHundredth() {
        assertThatBits(LeakyRelu.DEFAULT_SLOPE).isEqualTo(0.01);
        assertThatBits(leaky.slope()).isEqualTo(0.01);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, Double.MIN_VALUE, 0.1, 1.0, 2.0, Double.MAX_VALUE})
    void slopeIsTheOneGiven(double slope) {
        assertThatBits(new LeakyRelu(slope).slope()).isEqualTo(slope);
    }

    @Test
    void slopeOfNegativeZeroCountsAsZero() {
        LeakyRelu zero = new LeakyRelu(-0.0);
        assertThatBits(zero.slope()).isEqualTo(0.0);
        assertThatBits(zero.forward(-1)).isEqualTo(0.0);
        assertThatBits(zero.derivative(-1)).isEqualTo(0.0);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "-4.9E-324", "-0.01", "-1.0", "-1.7976931348623157E308"})
    void badSlopeIsRefusedAndNamed(String slope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeakyRelu(Double.parseDouble(slope)))
                .withMessage("slope must be finite and >= 0, got " + slope);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01", "0.0, -0.0", "1.7976931348623157E308, 1.7976931348623157E308"})
    void equalsAnotherWithTheSameSlope(double slope, double same) {
        assertThat(new LeakyRelu(slope)).isEqualTo(new LeakyRelu(same)).hasSameHashCodeAs(new LeakyRelu(same));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.02", "0.02, 0.01", "0.01, 0.010000000000000002", "0.0, 4.9E-324"})
    void doesNotEqualOneWithADifferentSlope(double slope, double other) {
        assertThat(new LeakyRelu(slope)).isNotEqualTo(new LeakyRelu(other));
    }

    @Test
    void doesNotEqualNullOrAnotherClass() {
        assertThat(leaky.equals(null)).isFalse();
        assertThat(leaky).isNotEqualTo(0.01);
        assertThat(new LeakyRelu(0)).isNotEqualTo(new Relu());
    }

    @Test
    void hashCodeIsThatOfTheSlope() {
        assertThat(new LeakyRelu(0.1)).hasSameHashCodeAs(0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, LeakyRelu[slope=0.01]",
        "2, LeakyRelu[slope=2.0]",
        "0.010000000000000002, LeakyRelu[slope=0.010000000000000002]"
    })
    void toStringNamesTheSlope(double slope, String text) {
        assertThat(new LeakyRelu(slope)).hasToString(text);
    }
}
