// SPDX-License-Identifier: MIT-0
package io.github.leakyrelu;

import java.io.Serializable;

/**
 * The ReLU (rectified linear unit) activation function: {@code x} itself from 0 upwards, 0 below 0.
 *
 * <pre>{@code
 * forward(x) = x    if x >= 0        derivative(x) = 1    if x >= 0
 *              0    if x < 0                         0    if x < 0
 * }</pre>
 *
 * <p>The derivative is the Heaviside step with the value 1 at 0.
 *
 * <p>Every double has a defined result:
 * <ul>
 * <li>{@code forward} gives +0.0 for every {@code x <= 0}, -0.0 and -Infinity included, and {@code x} for every
 * {@code x > 0}, +Infinity included.
 * <li>{@code derivative} gives 1 for every {@code x >= 0}, both zeros and +Infinity included, and +0.0 for every
 * {@code x < 0}, -Infinity included.
 * <li>NaN gives NaN.
 * </ul>
 *
 * <p>At 0, where the function has a kink, the derivative is 1 by choice; any value from 0 to 1 is a subgradient. With
 * 1, ReLU and {@code LeakyRelu} differ in the slope and in nothing else: {@code new LeakyRelu(0)} gives the same bits.
 *
 * <pre>{@code
 * Relu relu = new Relu();
 * double y = relu.forward(-3.0);        // 0.0
 * double dy = relu.derivative(-3.0);    // 0.0
 * double[] ys = relu.forward(new double[] {-1.0, 0.0, 2.0});    // {0.0, 0.0, 2.0}
 * }</pre>
 *
 * <p>Instances are immutable, safe to share between threads, and serializable.
 *
 * <p>Source: V. Nair, G. E. Hinton, <i>Rectified linear units improve restricted Boltzmann machines</i>, ICML 2010.
 */
public final class Relu implements Serializable {

    private static final long serialVersionUID = 1;

    /** Creates a ReLU. */
    public Relu() {
    }

    /**
     * Returns the function's value: {@code x} for {@code x >= 0}, 0 for {@code x < 0}.
     *
     * @param x The input; the class description lists the special values.
     * @return The function's value at {@code x}.
     */
    public double forward(double x) {
        return Math.max(x, 0);
    }

    /**
     * Returns the derivative: 1 for {@code x >= 0}, 0 for {@code x < 0}.
     *
     * @param x The input of {@code forward}, not its output; the class description lists the special values.
     * @return The derivative at {@code x}.
     */
    public double derivative(double x) {
        // Not x < 0 ? 0 : 1, a branch, which random signs make slow. below is -1 for every x < 0, however near 0,
        // 0 from 0 upwards and NaN for NaN.
        double below = Math.floor(Math.max(-1, Math.min(0, x)));
        return 1 + below;
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
        for (int i = 0; i < x.length; i++) {
            out[i] = forward(x[i]);
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

    /** Returns the class name, {@code Relu}. */
    @Override
    public String toString() {
        return "Relu";
    }

    private static void checkLengths(double[] x, double[] out) {
        if (x.length != out.length) {
            throw new IllegalArgumentException(
                    "x and out must have the same length, got " + x.length + " and " + out.length);
        }
    }
}
