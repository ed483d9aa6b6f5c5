package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What all array methods have in common. */
class ArrayMethodsTest {

    /** Each array method, without and with {@code out}, and what it gives for -2, 0 and 3. */
    private enum Method {
        FORWARD(new LeakyRelu()::forward, new LeakyRelu()::forward, -0.02, 0, 3),
        FORWARD_SLOPE_0(new LeakyRelu(0)::forward, new LeakyRelu(0)::forward, 0, 0, 3),
        FORWARD_SLOPE_2(new LeakyRelu(2)::forward, new LeakyRelu(2)::forward, -4, 0, 3),
        DERIVATIVE(new LeakyRelu()::derivative, new LeakyRelu()::derivative, 0.01, 1, 1),
        RELU_FORWARD(new Relu()::forward, new Relu()::forward, 0, 0, 3),
        RELU_DERIVATIVE(new Relu()::derivative, new Relu()::derivative, 0, 1, 1);

        private final UnaryOperator<double[]> allocating;
        private final BinaryOperator<double[]> filling;
        private final double[] expected;

        Method(UnaryOperator<double[]> allocating, BinaryOperator<double[]> filling, double... expected) {
            this.allocating = allocating;
            this.filling = filling;
            this.expected = expected;
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesANewArrayAndLeavesItsInputAsItWas(Method method) {
        double[] x = {-2, 0, 3};
        assertThat(method.allocating.apply(x)).isNotSameAs(x).isEqualTo(method.expected);
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @EnumSource
    void fillsOutAndReturnsItAndLeavesItsInputAsItWas(Method method) {
        double[] x = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(method.filling.apply(x, out)).isSameAs(out).isEqualTo(method.expected);
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @EnumSource
    void worksInPlace(Method method) {
        double[] x = {-2, 0, 3};
        assertThat(method.filling.apply(x, x)).isSameAs(x).isEqualTo(method.expected);
    }

    @ParameterizedTest
    @EnumSource
    void emptyArraysGiveEmptyArrays(Method method) {
        double[] empty = {};
        assertThat(method.allocating.apply(empty)).isEmpty();
        assertThat(method.filling.apply(empty, empty)).isSameAs(empty);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "2, 3", "0, 1", "1, 0"})
    void lengthsThatDifferAreRefusedAndNamed(int xLength, int outLength) {
        for (Method method : Method.values()) {
            assertThatIllegalArgumentException()
                    .as("%s", method)
                    .isThrownBy(() -> method.filling.apply(new double[xLength], new double[outLength]))
                    .withMessage("x and out must have the same length, got " + xLength + " and " + outLength);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lengthsThatDifferLeaveOutAsItWas(Method method) {
        double[] shorter = {7};
        double[] longer = {7, 7, 7};
        assertThatIllegalArgumentException().isThrownBy(() -> method.filling.apply(new double[] {-1, 2}, shorter));
        assertThatIllegalArgumentException().isThrownBy(() -> method.filling.apply(new double[] {-1, 2}, longer));
        assertThat(shorter).isEqualTo(new double[] {7});
        assertThat(longer).isEqualTo(new double[] {7, 7, 7});
    }

    @ParameterizedTest
    @EnumSource
    void nullInputIsRefusedAndLeavesOutAsItWas(Method method) {
        double[] out = {7};
        assertThatNullPointerException().isThrownBy(() -> method.allocating.apply(null));
        assertThatNullPointerException().isThrownBy(() -> method.filling.apply(null, out));
        assertThat(out).isEqualTo(new double[] {7});
    }

    @ParameterizedTest
    @EnumSource
    void nullOutIsRefused(Method method) {
        assertThatNullPointerException().isThrownBy(() -> method.filling.apply(new double[1], null));
        assertThatNullPointerException().isThrownBy(() -> method.filling.apply(new double[0], null));
    }
}
