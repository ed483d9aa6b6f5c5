// SPDX-License-Identifier: MIT-0
package io.github.leakyrelu;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * The leaky ReLU (leaky rectified linear unit), an activation function of neural networks:
 *
 * <pre>{@code
 * x >= 0:    forward(x) = x            derivative(x) = 1
 * x < 0:     forward(x) = slope * x    derivative(x) = slope
 * }</pre>
 *
 * <p>NaN gives NaN. With a slope above 0, the formulas hold for -0.0 and both infinities too. With slope 0,
 * {@code forward} gives +0.0 for every {@code x <= 0}: this is ReLU.
 *
 * <p>The default slope is {@value #DEFAULT_SLOPE}. Some libraries have another default, or call the slope
 * {@code negative_slope} or {@code alpha}. ReLU's derivative is 0 for {@code x < 0}, so a neuron whose {@code x} is
 * always negative stops learning; a slope above 0 can revive it.
 *
 * <pre>{@code
 * LeakyRelu leaky = new LeakyRelu();
 * double y = leaky.forward(-3.0);        // -0.03
 * double dy = leaky.derivative(-3.0);    // 0.01
 * double[] ys = leaky.forward(new double[] {-1.0, 0.0, 2.0});    // {-0.01, 0.0, 2.0}
 * }</pre>
 *
 * <p>Instances are immutable, safe to share between threads, and serializable. Two with the same slope are equal.
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

    /** Creates a leaky ReLU with slope {@value #DEFAULT_SLOPE}. For a float32 model, see {@link #LeakyRelu(double)}. */
    public LeakyRelu() {
        this(DEFAULT_SLOPE);
    }

    /**
     * Creates a leaky ReLU with the given slope.
     *
     * @param slope The slope for {@code x < 0}: finite, at least 0; -0.0 becomes +0.0. Slope 0 is ReLU, 1 the identity.
     *              For a float32 model, give its slope as a {@code float}, such as 0.01f. For a slope above 0,
     *              {@code (float) forward(x)} is then what float arithmetic gives for every {@code float x}.
     * @throws IllegalArgumentException If the slope is negative, infinite or NaN.
     */
    public LeakyRelu(double slope) {
        if (slope < 0 || !Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope must be finite and >= 0, got " + slope);
        }
        this.slope = slope + 0.0; // turns -0.0 into +0.0: the two are ==, but their hash codes differ
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
     * Returns the function's value: {@code x} for {@code x > 0}, {@code slope * x} for {@code x < 0}. Special cases:
     * <ul>
     * <li>NaN gives NaN. +0.0 and +Infinity give themselves. If the slope is above 0, -0.0 and -Infinity do too.
     * <li>With a slope above 0, finite {@code x < 0} gives {@code slope * x} rounded once, maybe to -0.0 or -Infinity.
     * <li>With slope 0, every {@code x <= 0}, -0.0 and -Infinity included, gives +0.0.
     * </ul>
     *
     * @param x The input.
     * @return The function's value at {@code x}.
     */
    public double forward(double x) {
        if (slope == 0) {
            return Math.max(x, 0.0); // max(x, 0 * x) would be -0.0 for -0.0 and finite x < 0, NaN for both infinities
        }
        // The same as x < 0 ? slope * x : x. For a slope up to 1, slope * x <= x if x > 0, and slope * x >= x if x < 0;
        // for a slope above 1, the other way round. Rounding can make slope * x equal to x, but cannot make it cross x.
        // If x is 0.0, -0.0 or NaN, slope * x is the same. HotSpot (JDK 17 and later, x86 with AVX or 64-bit ARM)
        // compiles max and min without a branch and vectorizes them in loops. Elsewhere, or where the processor
        // predicts the signs of x, the plain form can be faster.
        return slope <= 1 ? Math.max(x, slope * x) : Math.min(x, slope * x);
    }

    /**
     * Returns the derivative: 1 for {@code x >= 0}, the slope for {@code x < 0}, NaN for NaN. At 0.0 and -0.0 it is 1,
     * the right-hand derivative. PyTorch and TensorFlow give the slope. For slopes up to 1, both are subgradients.
     *
     * @param x The input of {@code forward}, not its output: that can be 0 for {@code x < 0}, and 0 would give 1.
     * @return The derivative at {@code x}.
     */
    public double derivative(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        // The same as x < 0 ? slope : 1. HotSpot can compile that choice to a branch, which is slow where the processor
        // cannot predict the signs of x. So the sign bit of x, copied to all bits, picks the bits of slope or of 1.
        long mask = Double.doubleToRawLongBits(x + 0.0) >> 63; // all ones if x < 0, else 0: -0.0 + 0.0 is +0.0
        return Double.longBitsToDouble(
                (mask & Double.doubleToRawLongBits(slope)) | (~mask & Double.doubleToRawLongBits(1.0)));
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
                out[i] = (1 + below) - slope * below; // exact: 0 + slope if x < 0, 1 - 0 if x >= 0
            }
        }
        return out;
    }

    /** Returns whether {@code other} is a {@code LeakyRelu} with the same slope. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LeakyRelu && ((LeakyRelu) other).slope == slope; // == is safe: no slope is NaN or -0.0
    }

    /** Returns the hash code of the slope. */
    @Override
    public int hashCode() {
        return Double.hashCode(slope);
    }

    /** Returns the class name and the slope, for example {@code LeakyRelu[slope=0.01]}. */
    @Override
    public String toString() {
        return "LeakyRelu[slope=" + slope + "]";
    }

    /**
     * Refuses a negative, -0.0, infinite or NaN slope with an {@link InvalidObjectException}.
     *
     * @param in The stream.
     * @throws IOException            If reading fails or the slope is refused.
     * @throws ClassNotFoundException If a class named in the stream is missing.
     */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (Double.compare(slope, 0.0) < 0 || !Double.isFinite(slope)) {
            throw new InvalidObjectException("slope must be finite, >= 0 and not -0.0, got " + slope);
        }
    }

    private static void checkLengths(double[] xs, double[] out) {
        if (xs.length != out.length) {
            throw new IllegalArgumentException(
                    "xs and out must have the same length, got " + xs.length + " and " + out.length);
        }
    }
}
