package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.assertResults;
import static io.github.leakyrelu.Doubles.assertThatDouble;
import static io.github.leakyrelu.Doubles.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every input gives: special values written out, then random ones by the definition. */
class EveryInputTest {

    private static final double[] XS = Doubles.random(200_000);

    /** Each array method has two loops: for up to 64 elements and for more. At 100, vector code leaves a remainder. */
    private static final int[] LENGTHS = {64, 100};

    /** The formula of forward changes at slope 0 and above slope 1. */
    static Stream<MethodUnderTest> methods() {
        return MethodUnderTest.ofReluAndSlopes(
                0, Double.MIN_VALUE, 0.01, 0.9999999999999999, 1, 1.0000000000000002, 2, Double.MAX_VALUE);
    }

    /** Calls each method {@code (xs, out)} so often that the tests meet compiled code. */
    @BeforeAll
    static void warmUp() {
        for (int length : LENGTHS) {
            double[] xs = Arrays.copyOf(XS, length);
            double[] out = new double[length];
            methods().forEach(f -> {
                for (int i = 0; i < 50_000; i++) {
                    f.intoOut.apply(xs, out);
                }
            });
        }
    }

    /** A new special value gets a row here, for each slope where it is special. A new slope goes into methods() too. */
    @ParameterizedTest
    @CsvSource({
        // slope,                  x,                        forward,                  derivative
        "0.01,                     4.9E-324,                 4.9E-324,                 1",
        "0.01,                     1.7976931348623157E308,   1.7976931348623157E308,   1",
        "0.01,                     Infinity,                 Infinity,                 1",
        "0.01,                     0.0,                      0.0,                      1",
        "0.01,                     -0.0,                     -0.0,                     1",
        "0.01,                     -4.9E-324,                -0.0,                     0.01",
        "0.01,                     -2.2250738585072014E-308, -2.2250738585072E-310,    0.01",
        // Bugs of other libraries: the derivative at -1 was ReLU's 0 (scientific-computing/FKB issue 15) or slope * x
        // (pluskid/Mocha.jl pull request 94).
        "0.01,                     -1,                       -0.01,                    0.01",
        "0.01,                     -1.7976931348623157E308,  -1.7976931348623156E306,  0.01",
        "0.01,                     -Infinity,                -Infinity,                0.01",
        "0.01,                     NaN,                      NaN,                      NaN",

        // Bugs of other libraries: slope 0 let every gradient through (chainer/chainer pull request 5898), or was
        // refused by the backward pass of the in-place variant (pytorch/pytorch issue 37345).
        "0,                        3,                        3,                        1",
        "0,                        Infinity,                 Infinity,                 1",
        "0,                        0.0,                      0.0,                      1",
        // Another bug: a ReLU gave -0.0 here (uxlfoundation/oneDNN issue 139).
        "0,                        -0.0,                     0.0,                      1",
        "0,                        -4.9E-324,                0.0,                      0.0",
        "0,                        -1,                       0.0,                      0.0",
        "0,                        -1.7976931348623157E308,  0.0,                      0.0",
        "0,                        -Infinity,                0.0,                      0.0",
        "0,                        NaN,                      NaN,                      NaN",

        "1,                        0.0,                      0.0,                      1",
        "1,                        -0.0,                     -0.0,                     1",
        "1,                        -4.9E-324,                -4.9E-324,                1",
        "1,                        -2,                       -2,                       1",
        "1,                        -Infinity,                -Infinity,                1",
        "1,                        NaN,                      NaN,                      NaN",

        "2,                        4.9E-324,                 4.9E-324,                 1",
        "2,                        1.7976931348623157E308,   1.7976931348623157E308,   1",
        "2,                        Infinity,                 Infinity,                 1",
        "2,                        -0.0,                     -0.0,                     1",
        "2,                        -4.9E-324,                -1.0E-323,                2",
        "2,                        -3,                       -6,                       2",
        "2,                        -1.7976931348623157E308,  -Infinity,                2",
        "2,                        -Infinity,                -Infinity,                2",
        "2,                        NaN,                      NaN,                      NaN",

        "4.9E-324,                 -1,                       -4.9E-324,                4.9E-324",
        "4.9E-324,                 -Infinity,                -Infinity,                4.9E-324",
        "0.9999999999999999,       -1,                       -0.9999999999999999,      0.9999999999999999",
        "1.0000000000000002,       -1,                       -1.0000000000000002,      1.0000000000000002",
        "1.7976931348623157E308,   -4.9E-324,                -8.881784197001251E-16,   1.7976931348623157E308",
        "1.7976931348623157E308,   -1,                       -1.7976931348623157E308,  1.7976931348623157E308",
        "1.7976931348623157E308,   -Infinity,                -Infinity,                1.7976931348623157E308"
    })
    void givesTheseBits(double slope, double x, double forward, double derivative) {
        assertGives(forward, MethodUnderTest.forward(slope), x);
        assertGives(derivative, MethodUnderTest.derivative(slope), x);
        if (slope == 0) {
            assertGives(forward, MethodUnderTest.reluForward(), x);
            assertGives(derivative, MethodUnderTest.reluDerivative(), x);
        }
    }

    private static void assertGives(double expected, MethodUnderTest f, double x) {
        assertThatDouble(f.scalar.applyAsDouble(x)).as("%s(x) of %s", f, x).isEqualTo(expected);
        for (int length : LENGTHS) {
            double[] xs = repeat(x, length);
            assertResults(repeat(expected, length), f.intoNewArray.apply(xs), f + "(xs)", xs);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void scalarIsItsDefinition(MethodUnderTest f) {
        assertResults(f.expected(XS), f.oneByOne(XS), f + "(x)", XS);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void arrayIsItsDefinitionInPlaceToo(MethodUnderTest f) {
        IntStream.concat(IntStream.rangeClosed(0, 140), IntStream.of(XS.length)).forEach(length -> {
            double[] inputs = Arrays.copyOf(XS, length);
            double[] expected = f.expected(inputs);
            double[] xs = inputs.clone();
            double[] ys = f.intoNewArray.apply(xs);
            assertResults(expected, ys, f + "(xs)", inputs);
            assertResults(inputs, xs, "xs changed by " + f + "(xs)", inputs);
            assertThat(ys).as("new array of %s(xs), length %s", f, length)
                    .isNotSameAs(xs).isNotSameAs(f.intoNewArray.apply(xs));
            double[] out = repeat(7, length);
            assertThat(f.intoOut.apply(xs, out)).as("%s(xs, out) is out, length %s", f, length).isSameAs(out);
            assertResults(expected, out, f + "(xs, out)", inputs);
            assertResults(inputs, xs, "xs changed by " + f + "(xs, out)", inputs);
            assertThat(f.intoOut.apply(xs, xs)).as("%s(xs, xs) is xs, length %s", f, length).isSameAs(xs);
            assertResults(expected, xs, f + "(xs, xs)", inputs);
        });
    }

    /** A random slope for each exponent; rounding moves a few subnormal ones up. */
    @Test
    void slopesOfEveryExponentGiveTheirDefinition() {
        Random random = new Random(20130616);
        double[] slopes = IntStream.rangeClosed(Double.MIN_EXPONENT - 52, Double.MAX_EXPONENT)
                .mapToDouble(exponent -> Math.scalb(1 + random.nextDouble(), exponent)).toArray();
        MethodUnderTest.ofReluAndSlopes(slopes).forEach(f -> {
            for (int length : LENGTHS) {
                double[] xs = Arrays.copyOf(XS, length);
                double[] expected = f.expected(xs);
                assertResults(expected, f.oneByOne(xs), f + "(x)", xs);
                assertResults(expected, f.intoNewArray.apply(xs), f + "(xs)", xs);
            }
        });
    }

    /** The other tests rely on this: if -0.0 passed for 0.0, they would check less than they say. */
    @Test
    void zerosDifferAndNaNsAgree() {
        assertThatDouble(-0.0).isNotEqualTo(0.0);
        assertThatDouble(Double.NaN).isEqualTo(Double.NaN);
        double[] xs = {Double.NaN, -0.0};
        assertThrows(AssertionError.class, () -> assertResults(new double[] {Double.NaN, 0.0}, xs, "", xs));
        assertResults(xs.clone(), xs, "", xs);
    }
}
