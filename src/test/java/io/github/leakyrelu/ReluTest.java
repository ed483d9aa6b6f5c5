package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReluTest {

    private final Relu relu = new Relu();

    @Test
    void derivativeAtZeroIsOne() {
        assertThatBits(relu.derivative(0.0)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtNegativeZeroIsOne() {
        assertThatBits(relu.derivative(-0.0)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # x,                      forward,                derivative
        3,                        3,                      1
        0.5,                      0.5,                    1
        4.9E-324,                 4.9E-324,               1
        1.7976931348623157E308,   1.7976931348623157E308, 1
        Infinity,                 Infinity,               1
        0.0,                      0.0,                    1
        -0.0,                     0.0,                    1
        -4.9E-324,                0.0,                    0.0
        -2.2250738585072014E-308, 0.0,                    0.0
        -0.5,                     0.0,                    0.0
        -1,                       0.0,                    0.0
        -3,                       0.0,                    0.0
        -1.7976931348623157E308,  0.0,                    0.0
        -Infinity,                0.0,                    0.0
        NaN,                      NaN,                    NaN
        """)
    void givesTheseBits(double x, double forward, double derivative) {
        assertThatBits(relu.forward(x)).as("forward").isEqualTo(forward);
        assertThatBits(relu.derivative(x)).as("derivative").isEqualTo(derivative);
        assertThat(relu.forward(new double[] {x})).as("forward, array").isEqualTo(new double[] {forward});
        assertThat(relu.derivative(new double[] {x})).as("derivative, array").isEqualTo(new double[] {derivative});
    }

    @Test
    void forwardLeavesItsInputAsItWas() {
        double[] x = {-2, 0, 3};
        assertThat(relu.forward(x)).isNotSameAs(x).isEqualTo(new double[] {0, 0, 3});
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @Test
    void derivativeLeavesItsInputAsItWas() {
        double[] x = {-2, 0, 3};
        assertThat(relu.derivative(x)).isNotSameAs(x).isEqualTo(new double[] {0, 1, 1});
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @Test
    void forwardFillsOutAndReturnsIt() {
        double[] x = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(relu.forward(x, out)).isSameAs(out).isEqualTo(new double[] {0, 0, 3});
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @Test
    void derivativeFillsOutAndReturnsIt() {
        double[] x = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(relu.derivative(x, out)).isSameAs(out).isEqualTo(new double[] {0, 1, 1});
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @Test
    void forwardWorksInPlace() {
        double[] x = {-2, 0, 3};
        assertThat(relu.forward(x, x)).isSameAs(x).isEqualTo(new double[] {0, 0, 3});
    }

    @Test
    void derivativeWorksInPlace() {
        double[] x = {-2, 0, 3};
        assertThat(relu.derivative(x, x)).isSameAs(x).isEqualTo(new double[] {0, 1, 1});
    }

    @Test
    void emptyArraysGiveEmptyArrays() {
        double[] empty = {};
        assertThat(relu.forward(empty)).isEmpty();
        assertThat(relu.derivative(empty)).isEmpty();
        assertThat(relu.forward(empty, empty)).isSameAs(empty);
        assertThat(relu.derivative(empty, empty)).isSameAs(empty);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "2, 3", "0, 1", "1, 0"})
    void lengthsThatDifferAreRefusedAndNamed(int xLength, int outLength) {
        double[] x = new double[xLength];
        double[] out = new double[outLength];
        String message = "x and out must have the same length, got " + xLength + " and " + outLength;
        assertThatIllegalArgumentException().isThrownBy(() -> relu.forward(x, out)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> relu.derivative(x, out)).withMessage(message);
    }

    @Test
    void lengthsThatDifferLeaveOutAsItWas() {
        double[] x = {-1, 2};
        double[] out = {7, 7, 7};
        assertThatIllegalArgumentException().isThrownBy(() -> relu.forward(x, out));
        assertThatIllegalArgumentException().isThrownBy(() -> relu.derivative(x, out));
        assertThat(out).isEqualTo(new double[] {7, 7, 7});
    }

    @Test
    void nullInputIsRefusedAndLeavesOutAsItWas() {
        double[] out = {7};
        assertThatNullPointerException().isThrownBy(() -> relu.forward(null));
        assertThatNullPointerException().isThrownBy(() -> relu.derivative(null));
        assertThatNullPointerException().isThrownBy(() -> relu.forward(null, out));
        assertThatNullPointerException().isThrownBy(() -> relu.derivative(null, out));
        assertThat(out).isEqualTo(new double[] {7});
    }

    @Test
    void nullOutIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> relu.forward(new double[1], null));
        assertThatNullPointerException().isThrownBy(() -> relu.derivative(new double[1], null));
        assertThatNullPointerException().isThrownBy(() -> relu.forward(new double[0], null));
        assertThatNullPointerException().isThrownBy(() -> relu.derivative(new double[0], null));
    }

    @Test
    void toStringIsTheClassName() {
        assertThat(relu).hasToString("Relu");
    }
}
