// SPDX-License-Identifier: MIT-0
package io.github.leakyrelu;

import java.io.Serializable;

/**
 * The ReLU (rectified linear unit), an activation function of neural networks.
 *
 * <pre>{@code
 * x >= 0:    forward(x) = x    derivative(x) = 1
 * x < 0:     forward(x) = 0    derivative(x) = 0
 * }</pre>
 *
 * <p>{@code new LeakyRelu(0)} gives the same results, NaN and the sign of 0 included.
 *
 * <pre>{@code
 * Relu relu = new Relu();
 * double y = relu.forward(-3.0);        // 0.0
 * double dy = relu.derivative(-3.0);    // 0.0
 * double[] ys = relu.forward(new double[] {-1.0, 0.0, 2.0});    // {0.0, 0.0, 2.0}
 * }</pre>
 *
 * <p>Instances are immutable, safe to share between threads, and serializable. All are equal.
 *
 * <p>Source: V. Nair, G. E. Hinton, <i>Rectified linear units improve restricted Boltzmann machines</i>, ICML 2010.
 */
public final class Relu implements Serializable {

    private static final long serialVersionUID = 1;

    /** Creates a ReLU. */
    public Relu() {
    }

    /**
     * Returns the function's value: {@code x} for {@code x > 0}, +0.0 for {@code x <= 0}, NaN for NaN. So +Infinity
     * gives itself, and -0.0 and -Infinity give +0.0.
     *
     * @param x The input.
     * @return The function's value at {@code x}.
     */
    public double forward(double x) {
        return Math.max(x, 0.0);
    }

    /**
     * Returns the derivative, the Heaviside step: 1 for {@code x >= 0}, +0.0 for {@code x < 0}, NaN for NaN. At 0.0 and
     * -0.0 it is 1, the right-hand derivative. PyTorch, TensorFlow and JAX give 0. Both 0 and 1 are subgradients.
     *
     * @param x The input of {@code forward}, not its output: that is 0 for {@code x < 0}, and 0 would give 1.
     * @return The derivative at {@code x}.
     */
    public double derivative(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        // The same as x < 0 ? 0.0 : 1.0. HotSpot can compile that choice to a branch, which is slow where the processor
        // cannot predict the signs of x. Adding 0.0 turns -0.0 into +0.0.
        return 0.5 + Math.copySign(0.5, x + 0.0);
    }

    /**
     * Returns {@link #forward(double)} of each element.
     *
     * @param xs The inputs, of any length; left unchanged.
     * @return The results, in a new array.
     * @throws NullPointerException If {@code xs} is null.
     */
    public double[] forward(double[] xs) {
        return forward(xs, new double[xs.length]);
    }

    /**
     * Writes {@link #forward(double)} of each element of {@code xs} to {@code out}; allocates nothing.
     *
     * @param xs  The inputs, of any length; left unchanged unless it is {@code out}.
     * @param out The array to fill, of the same length; may be {@code xs} itself, which is then overwritten: if you
     *            need the derivative too, call {@code derivative} first, into another array.
     * @return {@code out}.
     * @throws NullPointerException     If {@code xs} or {@code out} is null.
     * @throws IllegalArgumentException If the lengths differ, before anything is written.
     */
    public double[] forward(double[] xs, double[] out) {
        checkLengths(xs, out);
        // Twice the same loop: HotSpot tunes each to the lengths it meets. A single loop can be slow for short arrays.
        if (xs.length <= 64) {
            for (int i = 0; i < xs.length; i++) {
                out[i] = forward(xs[i]);
            }
        } else {
            for (int i = 0; i < xs.length; i++) {
                out[i] = forward(xs[i]);
            }
        }
        return out;
    }

    /**
     * Returns {@link #derivative(double)} of each element.
     *
     * @param xs The inputs of {@code forward}, not its outputs; left unchanged.
     * @return The results, in a new array.
     * @throws NullPointerException If {@code xs} is null.
     */
    public double[] derivative(double[] xs) {
        return derivative(xs, new double[xs.length]);
    }

    /**
     * Writes {@link #derivative(double)} of each element of {@code xs} to {@code out}; allocates nothing.
     *
     * @param xs  The inputs of {@code forward}, not its outputs; left unchanged unless it is {@code out}.
     * @param out The array to fill, of the same length; may be {@code xs} itself, which is then overwritten.
     * @return {@code out}.
     * @throws NullPointerException     If {@code xs} or {@code out} is null.
     * @throws IllegalArgumentException If the lengths differ, before anything is written.
     */
    public double[] derivative(double[] xs, double[] out) {
        checkLengths(xs, out);
        if (xs.length <= 64) {
            for (int i = 0; i < xs.length; i++) {
                out[i] = derivative(xs[i]);
            }
        } else {
            // The same as derivative(xs[i]); HotSpot can vectorize it. For few elements, the loop above can be faster.
            for (int i = 0; i < xs.length; i++) {
                double below = Math.floor(Math.max(-1.0, Math.min(0.0, xs[i]))); // -1 if x < 0, 0 if x >= 0, else NaN
                out[i] = 1 + below;
            }
        }
        return out;
    }

    /** Returns whether {@code other} is a {@code Relu}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Relu;
    }

    /** Returns 0, since all instances are equal. */
    @Override
    public int hashCode() {
        return 0;
    }

    /** Returns the class name, {@code Relu}. */
    @Override
    public String toString() {
        return "Relu";
    }

    private static void checkLengths(double[] xs, double[] out) {
        if (xs.length != out.length) {
            throw new IllegalArgumentException(
                    "xs and out must have the same length, got " + xs.length + " and " + out.length);
        }
    }
}
