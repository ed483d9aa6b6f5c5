package io.github.leakyrelu;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A method under test in its three forms, and the definition that each must meet. */
final class Tested {

    final DoubleUnaryOperator scalar;
    final UnaryOperator<double[]> allocating;
    final BinaryOperator<double[]> filling;
    private final String name;
    private final DoubleUnaryOperator definition;

    private Tested(String name, DoubleUnaryOperator scalar, UnaryOperator<double[]> allocating,
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

    /** {@link #methods} for a parameterized test. */
    static final class Methods implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return methods().map(Arguments::of);
        }
    }

    /** The methods of {@link Relu}, and those of {@link LeakyRelu} for many slopes. */
    static Stream<Tested> methods() {
        Relu relu = new Relu();
        return Stream.concat(
                Stream.of(
                        new Tested("Relu.forward", relu::forward, relu::forward, relu::forward, ramp(0)),
                        new Tested("Relu.derivative", relu::derivative, relu::derivative, relu::derivative, step(0))),
                DoubleStream.of(0, Double.MIN_VALUE, 1e-300, 0.01, 0.1, 0.5, 0.9999999999999999, 1, 1.0000000000000002,
                        2, 1e9, 1e300, Double.MAX_VALUE).boxed().flatMap(Tested::methodsOfSlope));
    }

    private static Stream<Tested> methodsOfSlope(double slope) {
        LeakyRelu f = new LeakyRelu(slope);
        return Stream.of(
                new Tested(f + ".forward", f::forward, f::forward, f::forward, ramp(slope)),
                new Tested(f + ".derivative", f::derivative, f::derivative, f::derivative, step(slope)));
    }

    private static DoubleUnaryOperator ramp(double slope) {
        if (slope == 0) {
            return x -> x <= 0 ? 0.0 : x;
        }
        return x -> x < 0 ? slope * x : x;
    }

    private static DoubleUnaryOperator step(double slope) {
        return x -> Double.isNaN(x) ? Double.NaN : x < 0 ? slope : 1;
    }
}
