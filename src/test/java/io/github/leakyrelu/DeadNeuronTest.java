package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What leaky ReLU is for: a neuron whose pre-activation is negative on all its data, under gradient descent. */
class DeadNeuronTest {

    private static final double[] INPUTS = {1, 2, 3};
    private static final double[] TARGETS = {2, 4, 6};

    /** Descends the mean squared error of {@code forward(weight * input + bias)}; returns weight and bias. */
    private static double[] train(DoubleUnaryOperator forward, DoubleUnaryOperator derivative) {
        double weight = -1;
        double bias = -1;
        for (int step = 0; step < 5000; step++) {
            double weightGradient = 0;
            double biasGradient = 0;
            for (int i = 0; i < INPUTS.length; i++) {
                double z = weight * INPUTS[i] + bias;
                double error = forward.applyAsDouble(z) - TARGETS[i];
                double gradient = 2 * error * derivative.applyAsDouble(z) / INPUTS.length;
                weightGradient += gradient * INPUTS[i];
                biasGradient += gradient;
            }
            weight -= 0.05 * weightGradient;
            bias -= 0.05 * biasGradient;
        }
        return new double[] {weight, bias};
    }

    @Test
    void doesNotMoveWithRelu() {
        Relu relu = new Relu();
        assertThat(train(relu::forward, relu::derivative)).isEqualTo(new double[] {-1, -1});
    }

    @Test
    void reachesItsTargetWithLeakyRelu() {
        LeakyRelu leaky = new LeakyRelu();
        assertThat(train(leaky::forward, leaky::derivative)).containsExactly(new double[] {2, 0}, within(1e-6));
    }
}
