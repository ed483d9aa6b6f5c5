package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

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

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void shorterOutIsRefusedAndLengthsAreNamed(Tested f) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> f.filling.apply(new double[3], new double[0]))
                .withMessage("x and out must have the same length, got 3 and 0");
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void longerOutIsRefusedAndLengthsAreNamed(Tested f) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> f.filling.apply(new double[0], new double[3]))
                .withMessage("x and out must have the same length, got 0 and 3");
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
