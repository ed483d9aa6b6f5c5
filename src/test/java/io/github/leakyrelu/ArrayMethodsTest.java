package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
        double[] ys = f.intoNewArray.apply(xs);
        assertThat(ys).as(f.toString()).isNotSameAs(xs).isNotSameAs(f.intoNewArray.apply(xs));
        assertArrayEquals(f.expected(xs), ys, f.toString());
        assertArrayEquals(new double[] {-2, 0, 3}, xs, f + " changed its input");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void fillsAndReturnsOutAndLeavesItsInputAsItWas(MethodUnderTest f) {
        double[] xs = {-2, 0, 3};
        double[] out = {7, 7, 7};
        assertThat(f.intoOut.apply(xs, out)).as(f.toString()).isSameAs(out);
        assertArrayEquals(f.expected(xs), out, f.toString());
        assertArrayEquals(new double[] {-2, 0, 3}, xs, f + " changed its input");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void lengthsThatDifferAreRefusedBeforeAnythingIsWritten(MethodUnderTest f) {
        for (int[] lengths : new int[][] {{3, 2}, {2, 3}, {0, 1}, {1, 0}}) {
            double[] out = repeat(7, lengths[1]);
            assertThatIllegalArgumentException().as(f.toString())
                    .isThrownBy(() -> f.intoOut.apply(new double[lengths[0]], out))
                    .withMessage("xs and out must have the same length, got " + lengths[0] + " and " + lengths[1]);
            assertArrayEquals(repeat(7, lengths[1]), out, f.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nullIsRefusedBeforeAnythingIsWritten(MethodUnderTest f) {
        double[] out = {7};
        assertThatNullPointerException().as(f.toString()).isThrownBy(() -> f.intoNewArray.apply(null));
        assertThatNullPointerException().as(f.toString()).isThrownBy(() -> f.intoOut.apply(null, out));
        assertArrayEquals(new double[] {7}, out, f.toString());
        assertThatNullPointerException().as(f.toString()).isThrownBy(() -> f.intoOut.apply(new double[1], null));
        assertThatNullPointerException().as(f.toString()).isThrownBy(() -> f.intoOut.apply(new double[0], null));
    }
}
