package io.github.leakyrelu.jmh;

import io.github.leakyrelu.LeakyRelu;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times the methods and the plain loops. A processor learns the signs of inputs that come back, and a loop with a
 * branch is then fast. So by default the arrays that take turns hold a million random values, too many to learn: change
 * that with {@code arrays} and {@code least}. The serial collector keeps the inputs in order in memory. The heap is
 * fixed, small and touched at the start, so that new arrays reuse memory.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class LeakyReluBenchmark {

    @Param({"8", "256", "4096"})
    private int n;

    @Param("0.01")
    private double slope;

    /** The lower bound of the inputs: -1 gives random signs, 0 only positive ones. */
    @Param("-1")
    private double least;

    /** How many arrays of inputs take turns: fewer if they would hold over a million values, at least one. */
    @Param("1048576")
    private int arrays;

    private double[][] inputs;
    private int turn;
    private double[] out;
    private LeakyRelu leaky;

    @Setup
    public void setUp() {
        Random random = new Random(1);
        inputs = new double[Math.max(1, Math.min(arrays, (1 << 20) / n))][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.doubles(n, least, 1).toArray();
        }
        out = new double[n];
        leaky = new LeakyRelu(slope);
        warmUpSeveralSlopes(random.doubles(1000, -1, 1).toArray());
        check("forward", forward(), leaky::forward);
        check("forwardNewArray", forwardNewArray(), leaky::forward);
        check("forwardOwnLoop", forwardOwnLoop(), leaky::forward);
        check("forwardPlain", forwardPlain(), leaky::forward);
        check("derivative", derivative(), leaky::derivative);
        check("derivativeNewArray", derivativeNewArray(), leaky::derivative);
        check("derivativeOwnLoop", derivativeOwnLoop(), leaky::derivative);
        check("derivativePlain", derivativePlain(), leaky::derivative);
    }

    /** A benchmark that computed something else would falsify every figure. With slope 0, a plain -0.0 is our 0.0. */
    private void check(String name, double[] results, DoubleUnaryOperator method) {
        for (int i = 0; i < n; i++) {
            double expected = method.applyAsDouble(inputs[turn][i]);
            if (results[i] != expected) {
                throw new IllegalStateException(
                        name + " gives " + results[i] + " for " + inputs[turn][i] + ", not " + expected);
            }
        }
    }

    /** The compiler goes by the slopes it met: code that is fast for one slope may not be after several. */
    private void warmUpSeveralSlopes(double[] x) {
        double[] result = new double[x.length];
        for (double warm : new double[] {0, 2, 0.01}) {
            LeakyRelu other = new LeakyRelu(warm);
            for (int i = 0; i < 5_000; i++) {
                other.forward(x, result);
                other.derivative(x, result);
            }
        }
    }

    private double[] next() {
        turn = turn + 1 < inputs.length ? turn + 1 : 0;
        return inputs[turn];
    }

    @Benchmark
    public double[] forward() {
        return leaky.forward(next(), out);
    }

    @Benchmark
    public double[] forwardNewArray() {
        return leaky.forward(next());
    }

    @Benchmark
    public double[] forwardOwnLoop() {
        double[] x = next();
        for (int i = 0; i < x.length; i++) {
            out[i] = leaky.forward(x[i]);
        }
        return out;
    }

    @Benchmark
    public double[] forwardPlain() {
        double[] x = next();
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] < 0 ? slope * x[i] : x[i];
        }
        return out;
    }

    @Benchmark
    public double[] derivative() {
        return leaky.derivative(next(), out);
    }

    @Benchmark
    public double[] derivativeNewArray() {
        return leaky.derivative(next());
    }

    @Benchmark
    public double[] derivativeOwnLoop() {
        double[] x = next();
        for (int i = 0; i < x.length; i++) {
            out[i] = leaky.derivative(x[i]);
        }
        return out;
    }

    @Benchmark
    public double[] derivativePlain() {
        double[] x = next();
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] < 0 ? slope : 1;
        }
        return out;
    }
}
