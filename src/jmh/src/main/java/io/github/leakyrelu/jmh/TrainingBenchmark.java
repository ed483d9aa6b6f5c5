package io.github.leakyrelu.jmh;

import io.github.leakyrelu.LeakyRelu;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.*;

/**
 * Times an epoch of a small network's training: 8 inputs, two hidden layers of one width, one output, a row at a time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class TrainingBenchmark {

    private static final LeakyRelu LEAKY = new LeakyRelu();
    private static final double SLOPE = LEAKY.slope();

    @Param({"8", "16", "32", "64"})
    private int width;

    @Param("2000")
    private int rows;

    private double[][] inputs;
    private Layer[] layers;

    @Setup
    public void setUp() {
        Random random = new Random(1);
        inputs = new double[rows][];
        Arrays.setAll(inputs, row -> random.doubles(8, -1, 1).toArray());
        if (!Arrays.deepEquals(weights(false), weights(true))) {
            throw new IllegalStateException("the library and the plain form train to different weights");
        }
    }

    /** The weights after an epoch that starts with new ones. */
    private double[][][] weights(boolean plain) {
        Random random = new Random(2);
        layers = new Layer[] {
            new Layer(8, width, random), new Layer(width, width, random), new Layer(width, 1, random)};
        return Arrays.stream(train(plain)).map(layer -> layer.weights).toArray(double[][][]::new);
    }

    @Benchmark
    public Layer[] library() {
        return train(false);
    }

    @Benchmark
    public Layer[] plain() {
        return train(true);
    }

    /** Stochastic gradient descent fits the network to the square of its first input. */
    private Layer[] train(boolean plain) {
        for (double[] xs : inputs) {
            double[] first = layers[0].forward(xs, plain);
            double[] second = layers[1].forward(first, plain);
            double[] error = {layers[2].forward(second, plain)[0] - xs[0] * xs[0]};
            layers[0].descend(xs, layers[1].descend(first, layers[2].descend(second, error)));
        }
        return layers;
    }

    private static final class Layer {

        private final double[][] weights;
        private final double[] sums;
        private final double[] outputs;
        private final double[] derivatives;
        private final double[] inputGradients;

        Layer(int inputs, int size, Random random) {
            weights = new double[size][];
            Arrays.setAll(weights, j -> random.doubles(inputs, -1, 1).map(w -> w / Math.sqrt(inputs)).toArray());
            sums = new double[size];
            outputs = new double[size];
            derivatives = new double[size];
            inputGradients = new double[inputs];
        }

        double[] forward(double[] in, boolean plain) {
            for (int j = 0; j < sums.length; j++) {
                double sum = 0;
                for (int i = 0; i < in.length; i++) {
                    sum += weights[j][i] * in[i];
                }
                sums[j] = sum;
            }
            if (plain) {
                for (int j = 0; j < sums.length; j++) {
                    outputs[j] = sums[j] < 0 ? SLOPE * sums[j] : sums[j];
                }
                for (int j = 0; j < sums.length; j++) {
                    derivatives[j] = sums[j] < 0 ? SLOPE : 1;
                }
            } else {
                LEAKY.forward(sums, outputs);
                LEAKY.derivative(sums, derivatives);
            }
            return outputs;
        }

        double[] descend(double[] in, double[] outputGradients) {
            Arrays.fill(inputGradients, 0);
            for (int j = 0; j < sums.length; j++) {
                double gradient = outputGradients[j] * derivatives[j];
                for (int i = 0; i < in.length; i++) {
                    inputGradients[i] += gradient * weights[j][i];
                    weights[j][i] -= 0.01 * gradient * in[i];
                }
            }
            return inputGradients;
        }
    }
}
