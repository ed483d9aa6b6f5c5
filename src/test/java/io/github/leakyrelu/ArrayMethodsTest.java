package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.repeat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the array methods refuse. */
class ArrayMethodsTest {

    static Stream<MethodUnderTest> methods() {
        return MethodUnderTest.ofReluAndSlopes(0, 0.01, 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void lengthsThatDifferAreRefusedBeforeAnythingIsWritten(MethodUnderTest f) {
        for (int[] lengths : new int[][] {{3, 2}, {2, 3}, {0, 1}, {1, 0}}) {
            double[] out = repeat(7, lengths[1]);
            String message = f + "(xs, out) of lengths " + lengths[0] + " and " + lengths[1];
            assertThatIllegalArgumentException().as(message)
                    .isThrownBy(() -> f.intoOut.apply(new double[lengths[0]], out))
                    .withMessage("xs and out must have the same length, got " + lengths[0] + " and " + lengths[1]);
            assertArrayEquals(repeat(7, lengths[1]), out, message + " wrote to out");
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nullIsRefusedBeforeAnythingIsWritten(MethodUnderTest f) {
        double[] out = {7};
        assertThatNullPointerException().as("%s(null)", f).isThrownBy(() -> f.intoNewArray.apply(null));
        assertThatNullPointerException().as("%s(null, out)", f).isThrownBy(() -> f.intoOut.apply(null, out));
        assertArrayEquals(new double[] {7}, out, f + "(null, out) wrote to out");
        assertThatNullPointerException().as("%s({0}, null)", f).isThrownBy(() -> f.intoOut.apply(new double[1], null));
        assertThatNullPointerException().as("%s({}, null)", f).isThrownBy(() -> f.intoOut.apply(new double[0], null));
    }
}
