package io.github.leakyrelu.jmh;

import io.github.leakyrelu.LeakyRelu;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.openjdk.jmh.annotations.*;

/**
 * Times the methods and the plain loops. A processor learns the signs of inputs that come back, and a loop with a
 * branch is then fast. So by default the arrays that take turns hold a million random values, too many to learn. The
 * serial collector keeps the inputs in order in memory. New arrays take memory from a small heap that is touched at the
 * start, not from the operating system.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 5, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class LeakyReluBenchmark {

    @Param({"8", "64", "4096"})
    private int n;

    /** How many arrays of inputs take turns, at most: together, they hold no more than a million values. */
    @Param("1048576")
    private int arrays;

    private double[][] inputs;
    private int turn;
    private double[] out;
    private final LeakyRelu leaky = new LeakyRelu(); // not static final, which HotSpot takes for a constant
    private final double slope = leaky.slope();

    @Setup
    public void setUp() {
        Random random = new Random(1);
        inputs = new double[Math.max(1, Math.min(arrays, (1 << 20) / n))][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.doubles(n, -1, 1).toArray();
        }
        out = new double[n];
        // As in a program that has long arrays too. HotSpot tunes a loop to the lengths that it meets: without these
        // calls, one loop for all lengths would look as fast as the two in LeakyRelu.
        double[] xs = random.doubles(1000, -1, 1).toArray();
        for (int i = 0; i < 20_000; i++) {
            leaky.forward(xs);
            leaky.derivative(xs);
        }
        check("forward", forward(), leaky::forward);
        check("forwardNewArray", forwardNewArray(), leaky::forward);
        check("forwardPlain", forwardPlain(), leaky::forward);
        check("derivative", derivative(), leaky::derivative);
        check("derivativeSingle", derivativeSingle(), leaky::derivative);
        check("derivativePlain", derivativePlain(), leaky::derivative);
    }

    /** A benchmark that computed something else would falsify every figure. */
    private void check(String name, double[] results, DoubleUnaryOperator method) {
        if (!Arrays.equals(results, Arrays.stream(inputs[turn]).map(method).toArray())) {
            throw new IllegalStateException(name + " does not give the results of LeakyRelu");
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
    public double[] forwardPlain() {
        double[] xs = next();
        for (int i = 0; i < xs.length; i++) {
            out[i] = xs[i] < 0 ? slope * xs[i] : xs[i];
        }
        return out;
    }

    @Benchmark
    public double[] derivative() {
        return leaky.derivative(next(), out);
    }

    @Benchmark
    public double[] derivativeSingle() {
        double[] xs = next();
        for (int i = 0; i < xs.length; i++) {
            out[i] = leaky.derivative(xs[i]);
        }
        return out;
    }

    @Benchmark
    public double[] derivativePlain() {
        double[] xs = next();
        for (int i = 0; i < xs.length; i++) {
            out[i] = xs[i] < 0 ? slope : 1;
        }
        return out;
    }
}
