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
@Fork(value = 5, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class TrainingBenchmark {

    /** How a layer computes values and derivatives: by array methods, a loop of single calls, or a plain loop. */
    public enum Form { ARRAYS, SINGLE, PLAIN }

    @Param
    private Form form;

    @Param({"8", "32"})
    private int width;

    private double[][] inputs;
    private Layer[] layers;

    @Setup
    public void setUp() {
        Random random = new Random(1);
        inputs = new double[2000][];
        Arrays.setAll(inputs, row -> random.doubles(8, -1, 1).toArray());
        double[][][] expected = weights(Form.PLAIN);
        if (!Arrays.deepEquals(expected, weights(form))) { // called last, it leaves the layers that are timed
            throw new IllegalStateException(form + " and PLAIN train to different weights");
        }
    }

    /** Makes new layers and trains them for an epoch. Returns their weights. */
    private double[][][] weights(Form form) {
        Random random = new Random(2);
        layers = new Layer[] {new Layer(form, 8, width, random), new Layer(form, width, width, random),
            new Layer(form, width, 1, random)};
        return Arrays.stream(epoch()).map(layer -> layer.weights).toArray(double[][][]::new);
    }

    /** Stochastic gradient descent fits the network to the square of its first input. */
    @Benchmark
    public Layer[] epoch() {
        for (double[] xs : inputs) {
            double[] first = layers[0].forward(xs);
            double[] second = layers[1].forward(first);
            double[] error = {layers[2].forward(second)[0] - xs[0] * xs[0]};
            layers[0].descend(xs, layers[1].descend(first, layers[2].descend(second, error)));
        }
        return layers;
    }

    private static final class Layer {

        private final LeakyRelu leaky = new LeakyRelu();
        private final double slope = leaky.slope();
        private final Form form;
        private final double[][] weights;
        private final double[] sums;
        private final double[] outputs;
        private final double[] derivatives;
        private final double[] inputGradients;

        Layer(Form form, int inputs, int size, Random random) {
            this.form = form;
            weights = new double[size][];
            Arrays.setAll(weights, j -> random.doubles(inputs, -1, 1).map(w -> w / Math.sqrt(inputs)).toArray());
            sums = new double[size];
            outputs = new double[size];
            derivatives = new double[size];
            inputGradients = new double[inputs];
        }

        double[] forward(double[] in) {
            for (int j = 0; j < sums.length; j++) {
                double sum = 0;
                for (int i = 0; i < in.length; i++) {
                    sum += weights[j][i] * in[i];
                }
                sums[j] = sum;
            }
            if (form == Form.ARRAYS) {
                leaky.forward(sums, outputs);
            } else if (form == Form.SINGLE) {
                for (int j = 0; j < sums.length; j++) {
                    outputs[j] = leaky.forward(sums[j]);
                }
            } else {
                for (int j = 0; j < sums.length; j++) {
                    outputs[j] = sums[j] < 0 ? slope * sums[j] : sums[j];
                }
            }
            return outputs;
        }

        double[] descend(double[] in, double[] outputGradients) {
            if (form == Form.ARRAYS) {
                leaky.derivative(sums, derivatives);
            } else if (form == Form.SINGLE) {
                for (int j = 0; j < sums.length; j++) {
                    derivatives[j] = leaky.derivative(sums[j]);
                }
            } else {
                for (int j = 0; j < sums.length; j++) {
                    derivatives[j] = sums[j] < 0 ? slope : 1;
                }
            }
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
