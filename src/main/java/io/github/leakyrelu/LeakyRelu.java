// SPDX-License-Identifier: MIT-0
package io.github.leakyrelu;

import java.io.Serializable;

/**
 * The leaky ReLU activation function: {@code x} itself from 0 upwards, {@code slope * x} below 0.
 *
 * <pre>{@code
 * forward(x) = x            if x >= 0        derivative(x) = 1        if x >= 0
 *              slope * x    if x < 0                         slope    if x < 0
 * }</pre>
 *
 * <p>The slope, elsewhere named {@code negative_slope} (PyTorch, JAX, Keras) or {@code alpha} (ONNX, TensorFlow), is
 * finite and at least 0, and {@value #DEFAULT_SLOPE} unless another is given. Where ReLU's gradient is 0, this one's
 * is the slope, so that a unit whose input is negative on all its data still learns.
 *
 * <p>Every double has a defined result. Bit for bit, {@code forward} is {@code x < 0 ? slope * x : x}, so that each
 * zero and each infinity gives itself, and {@code derivative} is {@code x < 0 ? slope : 1}, with two exceptions:
 * <ul>
 * <li>NaN gives NaN in both.
 * <li>A slope of 0 is ReLU: {@code forward} gives +0.0 for every {@code x <= 0}, -0.0 and -Infinity included.
 * </ul>
 *
 * <p>At both zeros, where the function has a kink, the derivative is 1 by choice: with 1, leaky ReLU and {@code Relu}
 * differ in the slope and in nothing else. For slopes up to 1, any value from the slope to 1 is a subgradient.
 *
 * <pre>{@code
 * LeakyRelu leaky = new LeakyRelu();
 * double y = leaky.forward(-3.0);        // -0.03
 * double dy = leaky.derivative(-3.0);    // 0.01
 * double[] ys = leaky.forward(new double[] {-1.0, 0.0, 2.0});    // {-0.01, 0.0, 2.0}
 * }</pre>
 *
 * <p>Instances are immutable, safe to share between threads, and serializable.
 *
 * <p>Source: A. L. Maas, A. Y. Hannun, A. Y. Ng, <i>Rectifier nonlinearities improve neural network acoustic
 * models</i>, ICML Workshop on Deep Learning for Audio, Speech and Language Processing, 2013.
 */
public final class LeakyRelu implements Serializable {

    /** The slope that {@link #LeakyRelu()} takes, {@value}. */
    public static final double DEFAULT_SLOPE = 0.01;

    private static final long serialVersionUID = 1;

    /** The slope below 0. */
    private final double slope;

    /** Creates a leaky ReLU with the slope {@value #DEFAULT_SLOPE}. */
    public LeakyRelu() {
        this(DEFAULT_SLOPE);
    }

    /**
     * Creates a leaky ReLU with the given slope.
     *
     * @param slope The slope below 0, finite and at least 0. A slope of 0 is ReLU, 1 is the identity; -0.0 counts as 0.
     * @throws IllegalArgumentException If the slope is negative, infinite or NaN; deserialization refuses it likewise.
     */
    public LeakyRelu(double slope) {
        if (!(slope >= 0 && slope < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("slope must be finite and >= 0, got " + slope);
        }
        this.slope = slope + 0.0; // -0.0 becomes +0.0
    }

    /**
     * Returns the slope below 0.
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
        // Not x < 0 ? slope * x : x, a branch, which random signs make slow. Rounding never takes slope * x across x,
        // so the larger of the two is exactly that; for a slope above 1, the smaller.
        double leaked = slope == 0 ? 0 : slope * x; // 0 * -Infinity is NaN, 0 * -1 is -0.0
        return slope <= 1 ? Math.max(x, leaked) : Math.min(x, leaked);
    }

    /**
     * Returns the derivative: 1 for {@code x >= 0}, the slope for {@code x < 0}.
     *
     * @param x The input of {@code forward}, not its output; the class description lists the special values.
     * @return The derivative at {@code x}.
     */
    public double derivative(double x) {
        // Not x < 0 ? slope : 1, a branch, which random signs make slow. below is -1 for every x < 0, however near 0,
        // 0 from 0 upwards and NaN for NaN, so that the product and the sums with it are exact.
        double below = Math.floor(Math.max(-1, Math.min(0, x)));
        return 1 + below - slope * below;
    }

    /**
     * Returns the function's value for each element, as {@link #forward(double)} gives it, in a new array.
     *
     * @param x The inputs, of any length; left unchanged.
     * @return A new array as long as {@code x}.
     * @throws NullPointerException If {@code x} is null.
     */
    public double[] forward(double[] x) {
        return forward(x, new double[x.length]);
    }

    /**
     * Writes the function's value for each element into {@code out}, as {@link #forward(double)} gives it.
     *
     * @param x   The inputs, of any length; left unchanged unless {@code out} is the same array.
     * @param out The array to fill, as long as {@code x}; may be {@code x} itself.
     * @return {@code out}; nothing is allocated.
     * @throws NullPointerException     If {@code x} or {@code out} is null.
     * @throws IllegalArgumentException If the lengths differ; nothing is written then.
     */
    public double[] forward(double[] x, double[] out) {
        checkLengths(x, out);
        // Not one loop over forward(x[i]): once a program has used several slopes, the JIT compiler may test the slope
        // for each element and not vectorise.
        if (slope == 0) {
            for (int i = 0; i < x.length; i++) {
                out[i] = Math.max(x[i], 0);
            }
        } else if (slope <= 1) {
            for (int i = 0; i < x.length; i++) {
                out[i] = Math.max(x[i], slope * x[i]);
            }
        } else {
            for (int i = 0; i < x.length; i++) {
                out[i] = Math.min(x[i], slope * x[i]);
            }
        }
        return out;
    }

    /**
     * Returns the derivative for each element, as {@link #derivative(double)} gives it, in a new array.
     *
     * @param x The inputs of {@code forward}, of any length; left unchanged.
     * @return A new array as long as {@code x}.
     * @throws NullPointerException If {@code x} is null.
     */
    public double[] derivative(double[] x) {
        return derivative(x, new double[x.length]);
    }

    /**
     * Writes the derivative for each element into {@code out}, as {@link #derivative(double)} gives it.
     *
     * @param x   The inputs of {@code forward}, of any length; left unchanged unless {@code out} is the same array.
     * @param out The array to fill, as long as {@code x}; may be {@code x} itself.
     * @return {@code out}; nothing is allocated.
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
     * Lets the constructor check what a stream brings in.
     *
     * @return A new instance with the slope read.
     */
    private Object readResolve() {
        return new LeakyRelu(slope);
    }

    private static void checkLengths(double[] x, double[] out) {
        if (x.length != out.length) {
            throw new IllegalArgumentException(
                    "x and out must have the same length, got " + x.length + " and " + out.length);
        }
    }
}
