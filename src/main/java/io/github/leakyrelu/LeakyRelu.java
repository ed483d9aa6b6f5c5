// SPDX-License-Identifier: MIT-0
package io.github.leakyrelu;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The leaky ReLU activation function: {@code x} from 0 upwards, {@code slope * x} below 0.
 *
 * <pre>{@code
 * forward(x) = x            if x >= 0        derivative(x) = 1        if x >= 0
 *              slope * x    if x < 0                         slope    if x < 0
 * }</pre>
 *
 * <p>The slope is {@value #DEFAULT_SLOPE} unless another is given. PyTorch, JAX and Keras call it
 * {@code negative_slope}, ONNX and TensorFlow {@code alpha}. ReLU's gradient is 0 for {@code x < 0}, so a neuron whose
 * {@code x} is negative on all its data stops learning. With a slope above 0 it can recover.
 *
 * <p>Every double has a defined result. NaN gives NaN. Any other {@code x} gives, bit for bit:
 * <ul>
 * <li>{@code forward} with a slope above 0: {@code x < 0 ? slope * x : x}. Each zero and each infinity gives itself.
 * <li>{@code forward} with slope 0: {@code x > 0 ? x : 0.0}. This is ReLU, and never gives -0.0.
 * <li>{@code derivative}: {@code x < 0 ? slope : 1.0}. At +0.0 and -0.0 it is 1, the derivative from the right.
 * </ul>
 *
 * <p>In PyTorch and TensorFlow, the derivative at 0 is the slope (for ReLU, 0). For slopes up to 1, any value from the
 * slope to 1 is a subgradient there.
 *
 * <pre>{@code
 * LeakyRelu leaky = new LeakyRelu();
 * double y = leaky.forward(-3.0);        // -0.03
 * double dy = leaky.derivative(-3.0);    // 0.01
 * double[] ys = leaky.forward(new double[] {-1.0, 0.0, 2.0});    // {-0.01, 0.0, 2.0}
 * }</pre>
 *
 * <p>Instances are immutable, safe to share between threads, and serializable. Reading a stream with a slope that the
 * constructor refuses throws an {@link InvalidObjectException}.
 *
 * <p>Source: A. L. Maas, A. Y. Hannun, A. Y. Ng, <i>Rectifier nonlinearities improve neural network acoustic
 * models</i>, ICML Workshop on Deep Learning for Audio, Speech and Language Processing, 2013.
 */
public final class LeakyRelu implements Serializable {

    /** The slope of {@link #LeakyRelu()}, {@value}. */
    public static final double DEFAULT_SLOPE = 0.01;

    private static final long serialVersionUID = 1;

    /** The slope for {@code x < 0}. */
    private final double slope;

    /** Creates a leaky ReLU with the slope {@value #DEFAULT_SLOPE}. */
    public LeakyRelu() {
        this(DEFAULT_SLOPE);
    }

    /**
     * Creates a leaky ReLU with the given slope.
     *
     * @param slope The slope for {@code x < 0}, finite and at least 0. 0 is ReLU, 1 the identity; -0.0 counts as 0.
     * @throws IllegalArgumentException If the slope is negative, infinite or NaN.
     */
    public LeakyRelu(double slope) {
        if (slope < 0 || !Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope must be finite and >= 0, got " + slope);
        }
        this.slope = slope + 0.0; // -0.0 becomes +0.0
    }

    /**
     * Returns the slope for {@code x < 0}.
     *
     * @return The slope, finite and at least 0.
     */
    public double slope() {
        return slope;
    }

    /**
     * Returns the function's value: {@code x} for {@code x >= 0}, {@code slope * x} for {@code x < 0}.
     *
     * @param x The input; the class description lists the special values.
     * @return The function's value at {@code x}.
     */
    public double forward(double x) {
        if (slope == 0) {
            return Math.max(x, 0.0); // slope * x would be -0.0 for x = -1 and NaN for x = -Infinity
        }
        // The plain form, x < 0 ? slope * x : x, branches on x: on 256 random signs it takes over ten times as long.
        // Its value is the larger of x and slope * x if slope <= 1, otherwise the smaller. Rounding never swaps them.
        return slope <= 1 ? Math.max(x, slope * x) : Math.min(x, slope * x);
    }

    /**
     * Returns the derivative: 1 for {@code x >= 0}, the slope for {@code x < 0}.
     *
     * @param x The input of {@code forward}, not its output; the class description lists the special values.
     * @return The derivative at {@code x}.
     */
    public double derivative(double x) {
        // The plain form, x < 0 ? slope : 1, branches on x: on 256 random signs it takes over six times as long.
        // below is -1 for x < 0, 0 for x >= 0 and NaN for NaN, so that each operation with it is exact.
        double below = Math.floor(Math.max(-1, Math.min(0, x)));
        return 1 + below - slope * below;
    }

    /**
     * Applies {@link #forward(double)} to each element.
     *
     * @param x The inputs, of any length; left unchanged.
     * @return A new array of the same length.
     * @throws NullPointerException If {@code x} is null.
     */
    public double[] forward(double[] x) {
        return forward(x, new double[x.length]);
    }

    /**
     * Applies {@link #forward(double)} to each element and writes the results to {@code out}; allocates nothing.
     *
     * @param x   The inputs, of any length.
     * @param out The array to fill, of the same length; may be {@code x} itself.
     * @return {@code out}.
     * @throws NullPointerException     If {@code x} or {@code out} is null.
     * @throws IllegalArgumentException If the lengths differ; nothing is written then.
     */
    public double[] forward(double[] x, double[] out) {
        checkLengths(x, out);
        for (int i = 0; i < x.length; i++) {
            out[i] = forward(x[i]);
        }
        return out;
    }

    /**
     * Applies {@link #derivative(double)} to each element.
     *
     * @param x The inputs of {@code forward}, of any length; left unchanged.
     * @return A new array of the same length.
     * @throws NullPointerException If {@code x} is null.
     */
    public double[] derivative(double[] x) {
        return derivative(x, new double[x.length]);
    }

    /**
     * Applies {@link #derivative(double)} to each element and writes the results to {@code out}; allocates nothing.
     *
     * @param x   The inputs of {@code forward}, of any length.
     * @param out The array to fill, of the same length; may be {@code x} itself.
     * @return {@code out}.
     * @throws NullPointerException     If {@code x} or {@code out} is null.
     * @throws IllegalArgumentException If the lengths differ; nothing is written then.
     */
    public double[] derivative(double[] x, double[] out) {
        checkLengths(x, out);
        for (int i = 0; i < x.length; i++) {
            out[i] = derivative(x[i]);
        }
        return out;
    }

    /** Returns the class name and the slope, for example {@code LeakyRelu[slope=0.01]}. */
    @Override
    public String toString() {
        return "LeakyRelu[slope=" + slope + "]";
    }

    /**
     * Lets the constructor check the slope read from a stream.
     *
     * @return A new instance with that slope.
     * @throws InvalidObjectException If the constructor refuses it.
     */
    private Object readResolve() throws InvalidObjectException {
        try {
            return new LeakyRelu(slope);
        } catch (IllegalArgumentException e) {
            throw new InvalidObjectException(e.getMessage());
        }
    }

    private static void checkLengths(double[] x, double[] out) {
        if (x.length != out.length) {
            throw new IllegalArgumentException(
                    "x and out must have the same length, got " + x.length + " and " + out.length);
        }
    }
}
