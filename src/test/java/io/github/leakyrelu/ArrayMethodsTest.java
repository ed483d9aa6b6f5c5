package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all array methods have in common. */
class ArrayMethodsTest {

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void givesANewArrayAndLeavesItsInputAsItWas(Tested f) {
        double[] x = {-2, 0, 3};
        assertThat(f.allocating.apply(x)).isNotSameAs(x).isNotSameAs(f.allocating.apply(x)).isEqualTo(f.expected(x));
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void fillsAndReturnsOutAndLeavesItsInputAsItWas(Tested f) {
        double[] x = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(f.filling.apply(x, out)).isSameAs(out).isEqualTo(f.expected(x));
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void emptyArraysGiveEmptyArrays(Tested f) {
        double[] empty = {};
        assertThat(f.allocating.apply(empty)).isNotSameAs(empty).isEmpty();
        assertThat(f.filling.apply(empty, empty)).isSameAs(empty);
    }

    static Stream<Arguments> lengthsThatDifferAreRefusedAndNamed() {
        return Tested.methods().flatMap(f -> Stream.of(
                Arguments.of(f, 3, 2), Arguments.of(f, 2, 3), Arguments.of(f, 0, 1), Arguments.of(f, 1, 0)));
    }

    @ParameterizedTest
    @MethodSource
    void lengthsThatDifferAreRefusedAndNamed(Tested f, int xLength, int outLength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> f.filling.apply(new double[xLength], new double[outLength]))
                .withMessage("x and out must have the same length, got " + xLength + " and " + outLength);
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void lengthsThatDifferWriteNothing(Tested f) {
        double[] shorter = {7};
        double[] longer = {7, 7, 7};
        assertThatIllegalArgumentException().isThrownBy(() -> f.filling.apply(new double[] {-1, 2}, shorter));
        assertThatIllegalArgumentException().isThrownBy(() -> f.filling.apply(new double[] {-1, 2}, longer));
        assertThat(shorter).isEqualTo(new double[] {7});
        assertThat(longer).isEqualTo(new double[] {7, 7, 7});
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void nullInputIsRefusedAndWritesNothing(Tested f) {
        double[] out = {7};
        assertThatNullPointerException().isThrownBy(() -> f.allocating.apply(null));
        assertThatNullPointerException().isThrownBy(() -> f.filling.apply(null, out));
        assertThat(out).isEqualTo(new double[] {7});
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void nullOutIsRefused(Tested f) {
        assertThatNullPointerException().isThrownBy(() -> f.filling.apply(new double[1], null));
        assertThatNullPointerException().isThrownBy(() -> f.filling.apply(new double[0], null));
    }
}
