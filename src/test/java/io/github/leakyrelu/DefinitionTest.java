package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method against its plain definition, on every kind of double. */
class DefinitionTest {

    private static final double[] X = Bits.random(200_000);

    /** A method's three forms, and the definition that each must meet. */
    static final class Tested {

        final UnaryOperator<double[]> allocating;
        final BinaryOperator<double[]> filling;
        private final String name;
        private final DoubleUnaryOperator scalar;
        private final DoubleUnaryOperator definition;

        Tested(String name, DoubleUnaryOperator scalar, UnaryOperator<double[]> allocating,
                BinaryOperator<double[]> filling, DoubleUnaryOperator definition) {
            this.name = name;
            this.scalar = scalar;
            this.allocating = allocating;
            this.filling = filling;
            this.definition = definition;
        }

        double[] expected(double[] x) {
            return Arrays.stream(x).map(definition).toArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Calls each method that fills an array so often that the tests meet the JIT compiler's vector code. */
    @BeforeAll
    static void compile() {
        double[] x = Arrays.copyOf(X, 100);
        double[] out = new double[x.length];
        functions().forEach(f -> {
            for (int i = 0; i < 100_000; i++) {
                f.filling.apply(x, out);
            }
        });
    }

    static Stream<Tested> functions() {
        return Stream.concat(
                functionsLikeRelu(),
                DoubleStream.of(Double.MIN_VALUE, 1e-300, 0.01, 0.1, 0.5, 0.9999999999999999, 1, 1.0000000000000002, 2,
                        1e9, 1e300, Double.MAX_VALUE).boxed().flatMap(DefinitionTest::functionsOfSlope));
    }

    private static Stream<Tested> functionsOfSlope(double slope) {
        LeakyRelu f = new LeakyRelu(slope);
        return Stream.of(
                new Tested(f + ".forward", f::forward, f::forward, f::forward, x -> x < 0 ? slope * x : x),
                new Tested(f + ".derivative", f::derivative, f::derivative, f::derivative, step(slope)));
    }

    private static Stream<Tested> functionsLikeRelu() {
        Relu relu = new Relu();
        LeakyRelu zero = new LeakyRelu(0);
        DoubleUnaryOperator ramp = x -> x <= 0 ? 0.0 : x;
        return Stream.of(
                new Tested("Relu.forward", relu::forward, relu::forward, relu::forward, ramp),
                new Tested("Relu.derivative", relu::derivative, relu::derivative, relu::derivative, step(0.0)),
                new Tested(zero + ".forward", zero::forward, zero::forward, zero::forward, ramp),
                new Tested(zero + ".derivative", zero::derivative, zero::derivative, zero::derivative, step(0.0)));
    }

    private static DoubleUnaryOperator step(double below) {
        return x -> Double.isNaN(x) ? Double.NaN : x < 0 ? below : 1;
    }

    @ParameterizedTest
    @MethodSource("functions")
    void scalarIsItsDefinition(Tested f) {
        assertThat(Arrays.stream(X).map(f.scalar).toArray()).isEqualTo(f.expected(X));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void arrayIsItsDefinition(Tested f) {
        double[] expected = f.expected(X);
        assertThat(f.allocating.apply(X)).isEqualTo(expected);
        assertThat(f.filling.apply(X, new double[X.length])).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void arrayInPlaceIsItsDefinition(Tested f) {
        double[] x = X.clone();
        assertThat(f.filling.apply(x, x)).isSameAs(x).isEqualTo(f.expected(X));
    }

    /** Vector code leaves the last few elements to other code; 70 elements are several vectors. */
    @ParameterizedTest
    @MethodSource("functions")
    void arraysUpToLength70AreTheirDefinition(Tested f) {
        for (int length = 0; length <= 70; length++) {
            double[] x = Arrays.copyOf(X, length);
            double[] expected = f.expected(x);
            assertThat(f.allocating.apply(x)).isEqualTo(expected);
            assertThat(f.filling.apply(x, new double[length])).isEqualTo(expected);
        }
    }

    /** The other tests rely on this: were -0.0 equal to 0.0, they would pin less than they say. */
    @Test
    void zerosDifferAndNaNsAgree() {
        assertThatBits(-0.0).isNotEqualTo(0.0);
        assertThat(new double[] {-0.0}).isNotEqualTo(new double[] {0.0});
        assertThatBits(Double.NaN).isEqualTo(Double.NaN);
        assertThat(new double[] {Double.NaN}).isEqualTo(new double[] {Double.NaN});
    }
}
