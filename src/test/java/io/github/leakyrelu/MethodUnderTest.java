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

    double[] oneByOne(double[] xs) {
        return Arrays.stream(xs).map(scalar).toArray();
    }

    /** For messages: such as {@code LeakyRelu[slope=0.01].forward}, with the slope as it was passed in. */
    @Override
    public String toString() {
        return name;
    }

    /** The methods of {@link Relu}, and those of {@link LeakyRelu} for each slope. */
    static Stream<MethodUnderTest> ofReluAndSlopes(double... slopes) {
        return Stream.concat(Stream.of(reluForward(), reluDerivative()),
                DoubleStream.of(slopes).boxed().flatMap(slope -> Stream.of(forward(slope), derivative(slope))));
    }

    static MethodUnderTest forward(double slope) {
        LeakyRelu f = new LeakyRelu(slope);
        return new MethodUnderTest("LeakyRelu[slope=" + slope + "].forward", f::forward, f::forward, f::forward,
                x -> slope == 0 && x <= 0 ? 0.0 : x < 0 ? slope * x : x);
    }

    static MethodUnderTest derivative(double slope) {
        LeakyRelu f = new LeakyRelu(slope);
        return new MethodUnderTest("LeakyRelu[slope=" + slope + "].derivative", f::derivative, f::derivative,
                f::derivative, x -> Double.isNaN(x) ? Double.NaN : x < 0 ? slope : 1);
    }

    static MethodUnderTest reluForward() {
        Relu f = new Relu();
        return new MethodUnderTest("Relu.forward", f::forward, f::forward, f::forward, forward(0).definition);
    }

    static MethodUnderTest reluDerivative() {
        Relu f = new Relu();
        return new MethodUnderTest("Relu.derivative", f::derivative, f::derivative, f::derivative,
                derivative(0).definition);
    }
}
