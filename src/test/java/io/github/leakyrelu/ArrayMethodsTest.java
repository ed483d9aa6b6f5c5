package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all array methods have in common. */
class ArrayMethodsTest {

    static Stream<MethodUnderTest> methods() {
        return MethodUnderTest.ofReluAndSlopes(0, 0.01, 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void givesANewArrayAndLeavesItsInputAsItWas(MethodUnderTest f) {
        double[] xs = {-2, 0, 3};
        assertThat(f.intoNewArray.apply(xs))
                .isNotSameAs(xs).isNotSameAs(f.intoNewArray.apply(xs)).isEqualTo(f.expected(xs));
        assertThat(xs).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @MethodSource("methods")
    void fillsAndReturnsOutAndLeavesItsInputAsItWas(MethodUnderTest f) {
        double[] xs = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(f.intoOut.apply(xs, out)).isSameAs(out).isEqualTo(f.expected(xs));
        assertThat(xs).isEqualTo(new double[] {-2, 0, 3});
    }

    @ParameterizedTest
    @MethodSource("methods")
    void lengthsThatDifferAreRefusedBeforeAnythingIsWritten(MethodUnderTest f) {
        for (int[] lengths : new int[][] {{3, 2}, {2, 3}, {0, 1}, {1, 0}}) {
            double[] out = repeat(7, lengths[1]);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> f.intoOut.apply(new double[lengths[0]], out))
                    .withMessage("xs and out must have the same length, got " + lengths[0] + " and " + lengths[1]);
            assertThat(out).isEqualTo(repeat(7, lengths[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nullIsRefusedBeforeAnythingIsWritten(MethodUnderTest f) {
        double[] out = {7};
        assertThatNullPointerException().isThrownBy(() -> f.intoNewArray.apply(null));
        assertThatNullPointerException().isThrownBy(() -> f.intoOut.apply(null, out));
        assertThat(out).containsOnly(7);
        assertThatNullPointerException().isThrownBy(() -> f.intoOut.apply(new double[1], null));
        assertThatNullPointerException().isThrownBy(() -> f.intoOut.apply(new double[0], null));
    }
}
