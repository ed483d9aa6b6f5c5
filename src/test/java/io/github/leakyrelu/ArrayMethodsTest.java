package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.leakyrelu.DefinitionTest.Tested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all array methods have in common. */
class ArrayMethodsTest {

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.DefinitionTest#functions")
    void givesANewArrayAndLeavesItsInputAsItWas(Tested f) {
        double[] x = {-2, 0, 3};
        assertThat(f.allocating.apply(x)).isNotSameAs(x).isNotSameAs(f.allocating.apply(x)).isEqualTo(f.expected(x));
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.DefinitionTest#functions")
    void fillsAndReturnsOutAndLeavesItsInputAsItWas(Tested f) {
        double[] x = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(f.filling.apply(x, out)).isSameAs(out).isEqualTo(f.expected(x));
        assertThat(x).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.DefinitionTest#functions")
    void emptyArraysGiveEmptyArrays(Tested f) {
        double[] empty = {};
        assertThat(f.allocating.apply(empty)).isNotSameAs(empty).isEmpty();
        assertThat(f.filling.apply(empty, empty)).isSameAs(empty);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "2, 3", "0, 1", "1, 0"})
    void lengthsThatDifferAreRefusedAndNamed(int xLength, int outLength) {
        DefinitionTest.functions().forEach(f -> assertThatIllegalArgumentException()
                .as("%s", f)
                .isThrownBy(() -> f.filling.apply(new double[xLength], new double[outLength]))
                .withMessage("x and out must have the same length, got " + xLength + " and " + outLength));
    }

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.DefinitionTest#functions")
    void lengthsThatDifferWriteNothing(Tested f) {
        double[] shorter = {7};
        double[] longer = {7, 7, 7};
        assertThatIllegalArgumentException().isThrownBy(() -> f.filling.apply(new double[] {-1, 2}, shorter));
        assertThatIllegalArgumentException().isThrownBy(() -> f.filling.apply(new double[] {-1, 2}, longer));
        assertThat(shorter).isEqualTo(new double[] {7});
        assertThat(longer).isEqualTo(new double[] {7, 7, 7});
    }

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.DefinitionTest#functions")
    void nullInputIsRefusedAndWritesNothing(Tested f) {
        double[] out = {7};
        assertThatNullPointerException().isThrownBy(() -> f.allocating.apply(null));
        assertThatNullPointerException().isThrownBy(() -> f.filling.apply(null, out));
        assertThat(out).isEqualTo(new double[] {7});
    }

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.DefinitionTest#functions")
    void nullOutIsRefused(Tested f) {
        assertThatNullPointerException().isThrownBy(() -> f.filling.apply(new double[1], null));
        assertThatNullPointerException().isThrownBy(() -> f.filling.apply(new double[0], null));
    }
}
