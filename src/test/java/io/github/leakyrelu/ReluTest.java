package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReluTest {

    private final Relu relu = new Relu();

    @Test
    void forwardAtMinusOneIsZero() {
        assertThatBits(relu.forward(-1)).isEqualTo(0.0);
    }

    @Test
    void forwardAtZeroIsZero() {
        assertThatBits(relu.forward(0.0)).isEqualTo(0.0);
    }

    @Test
    void forwardAtOneIsOne() {
        assertThatBits(relu.forward(1)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtMinusOneIsZero() {
        assertThatBits(relu.derivative(-1)).isEqualTo(0.0);
    }

    @Test
    void derivativeAtZeroIsOne() {
        assertThatBits(relu.derivative(0.0)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtOneIsOne() {
        assertThatBits(relu.derivative(1)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        // x,                      forward,                derivative
        "3,                        3,                      1",
        "0.5,                      0.5,                    1",
        "4.9E-324,                 4.9E-324,               1",
        "1.7976931348623157E308,   1.7976931348623157E308, 1",
        "Infinity,                 Infinity,               1",
        "0.0,                      0.0,                    1",
        // A bug of another library: it gave -0.0 here (uxlfoundation/oneDNN issue 139).
        "-0.0,                     0.0,                    1",
        "-4.9E-324,                0.0,                    0.0",
        "-2.2250738585072014E-308, 0.0,                    0.0",
        "-0.5,                     0.0,                    0.0",
        "-1,                       0.0,                    0.0",
        "-3,                       0.0,                    0.0",
        "-1.7976931348623157E308,  0.0,                    0.0",
        "-Infinity,                0.0,                    0.0",
        "NaN,                      NaN,                    NaN"
    })
    void givesTheseBits(double x, double forward, double derivative) {
        double[] xs = {x};
        assertThat(new double[] {relu.forward(x), relu.derivative(x), relu.forward(xs)[0], relu.derivative(xs)[0]})
                .as("forward and derivative, of a double and of an array")
                .isEqualTo(new double[] {forward, derivative, forward, derivative});
    }

    @Test
    void equalsEachOther() {
        assertThat(relu).isEqualTo(new Relu()).hasSameHashCodeAs(new Relu());
    }

    @Test
    void doesNotEqualNullOrAnotherClass() {
        assertThat(relu.equals(null)).isFalse();
        assertThat(relu).isNotEqualTo("Relu").isNotEqualTo(new LeakyRelu(0));
    }

    @Test
    void hashCodeIsZero() {
        assertThat(relu.hashCode()).isZero();
    }

    @Test
    void toStringIsTheClassName() {
        assertThat(relu).hasToString("Relu");
    }
}
