package io.github.leakyrelu;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** {@code forward} or {@code derivative} of one function: its three forms, and the definition that they must meet. */
final class MethodUnderTest {

    final DoubleUnaryOperator scalar;
    final UnaryOperator<double[]> intoNewArray;
    final BinaryOperator<double[]> intoOut;
    private final String name;
    private final DoubleUnaryOperator definition;

    private MethodUnderTest(String name, DoubleUnaryOperator scalar, UnaryOperator<double[]> intoNewArray,
            BinaryOperator<double[]> intoOut, DoubleUnaryOperator definition) {
        this.name = name;
        this.scalar = scalar;
        this.intoNewArray = intoNewArray;
        this.intoOut = intoOut;
        this.definition = definition;
    }

    double[] expected(double[] xs) {
        return Arrays.stream(xs).map(definition).toArray();
    }

    /** The name in the test report. */
    @Override
    public String toString() {
        return name;
    }

    /** The methods of {@link Relu}, and those of {@link LeakyRelu} for each slope. */
    static Stream<MethodUnderTest> ofReluAndSlopes(double... slopes) {
        return Stream.concat(ofRelu(), DoubleStream.of(slopes).boxed().flatMap(MethodUnderTest::ofSlope));
    }

    private static Stream<MethodUnderTest> ofRelu() {
        Relu f = new Relu();
        return Stream.of(
                new MethodUnderTest(f + ".forward", f::forward, f::forward, f::forward, forward(0)),
                new MethodUnderTest(f + ".derivative", f::derivative, f::derivative, f::derivative, derivative(0)));
    }

    private static Stream<MethodUnderTest> ofSlope(double slope) {
        LeakyRelu f = new LeakyRelu(slope);
        return Stream.of(
                new MethodUnderTest(f + ".forward", f::forward, f::forward, f::forward, forward(slope)),
                new MethodUnderTest(f + ".derivative", f::derivative, f::derivative, f::derivative, derivative(slope)));
    }

    private static DoubleUnaryOperator forward(double slope) {
        if (slope == 0) {
            return x -> x <= 0 ? 0.0 : x;
        }
        return x -> x < 0 ? slope * x : x;
    }

    private static DoubleUnaryOperator derivative(double slope) {
        return x -> Double.isNaN(x) ? Double.NaN : x < 0 ? slope : 1;
    }
}
