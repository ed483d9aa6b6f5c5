package io.github.leakyrelu.jmh;

import io.github.leakyrelu.LeakyRelu;
import io.github.leakyrelu.Relu;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * Times the methods, a copy of the array and the plain loops that everyone writes, on random signs. The inputs take
 * turns: measured over and over on one array, a loop with a branch is fast because the processor has learnt its signs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 100, timeUnit = TimeUnit.MILLISECONDS)
// A heap that grows while a new array is timed would be timed with it.
@Fork(value = 5, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class LeakyReluBenchmark {

    /** Enough in all that no branch predictor learns their signs. */
    private static final int ELEMENTS = 1 << 20;

    @Param({"8", "256", "4096"})
    private int n;

    @Param("0.01")
    private double slope;

    private double[][] inputs;
    private int turn;
    private double[] out;
    private LeakyRelu leaky;
    private final Relu relu = new Relu();

    @Setup
    public void setUp() {
        Random random = new Random(1);
        inputs = new double[Math.max(1, ELEMENTS / n)][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.doubles(n, -1, 1).toArray();
        }
        out = new double[n];
        leaky = new LeakyRelu(slope);
        warmUpSeveralSlopes(random.doubles(1000, -1, 1).toArray());
    }

    /** The compiler goes by the slopes it met: code that is fast for one slope may not be after several. */
    private void warmUpSeveralSlopes(double[] x) {
        double[] result = new double[x.length];
        for (double warm : new double[] {0, 2, 0.01}) {
            LeakyRelu other = new LeakyRelu(warm);
            for (int i = 0; i < 5_000; i++) {
                other.forward(x, result);
                other.derivative(x, result);
                relu.forward(x, result);
                relu.derivative(x, result);
                for (int j = 0; j < x.length; j++) {
                    result[j] = other.forward(x[j]) + other.derivative(x[j]);
                }
            }
        }
    }

    private double[] next() {
        turn = turn + 1 < inputs.length ? turn + 1 : 0;
        return inputs[turn];
    }

    @Benchmark
    public double[] copy() {
        System.arraycopy(next(), 0, out, 0, n);
        return out;
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
    public double[] derivativePlain() {
        double[] x = next();
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] < 0 ? slope : 1;
        }
        return out;
    }

    @Benchmark
    public double[] reluForward() {
        return relu.forward(next(), out);
    }

    @Benchmark
    public double[] reluDerivative() {
        return relu.derivative(next(), out);
    }

    @Benchmark
    public double scalarForward() {
        double sum = 0;
        for (double x : next()) {
            sum += leaky.forward(x);
        }
        return sum;
    }

    @Benchmark
    public double scalarForwardPlain() {
        double sum = 0;
        for (double x : next()) {
            sum += x < 0 ? slope * x : x;
        }
        return sum;
    }

    @Benchmark
    public double scalarDerivative() {
        double sum = 0;
        for (double x : next()) {
            sum += leaky.derivative(x);
        }
        return sum;
    }

    @Benchmark
    public double scalarDerivativePlain() {
        double sum = 0;
        for (double x : next()) {
            sum += x < 0 ? slope : 1;
        }
        return sum;
    }
}
