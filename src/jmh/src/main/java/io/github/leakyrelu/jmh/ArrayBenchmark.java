package io.github.leakyrelu.jmh;

import io.github.leakyrelu.LeakyRelu;
import io.github.leakyrelu.Relu;
import java.util.Arrays;
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

/** The array methods beside a copy of the array and beside the loop that everyone writes, on random signs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(8)
public class ArrayBenchmark {

    @Param({"256", "4096", "65536", "1000000"})
    private int n;

    @Param("0.01")
    private double slope;

    private double[] x;
    private double[] out;
    private LeakyRelu leaky;
    private final Relu relu = new Relu();

    @Setup
    public void setUp() {
        x = new Random(1).doubles(n, -1, 1).toArray();
        out = new double[n];
        leaky = new LeakyRelu(slope);
        warmUpSeveralSlopes();
    }

    /** Compiled code remembers the slopes it met: a loop that is fast for one slope may not be after several. */
    private void warmUpSeveralSlopes() {
        double[] in = Arrays.copyOf(x, 1000);
        double[] result = new double[in.length];
        for (double warm : new double[] {0, 2, 0.01}) {
            LeakyRelu other = new LeakyRelu(warm);
            for (int i = 0; i < 20_000; i++) {
                other.forward(in, result);
                other.derivative(in, result);
                relu.forward(in, result);
                relu.derivative(in, result);
            }
        }
    }

    @Benchmark
    public double[] copy() {
        System.arraycopy(x, 0, out, 0, n);
        return out;
    }

    @Benchmark
    public double[] forward() {
        return leaky.forward(x, out);
    }

    @Benchmark
    public double[] forwardNewArray() {
        return leaky.forward(x);
    }

    @Benchmark
    public double[] forwardTernary() {
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] < 0 ? slope * x[i] : x[i];
        }
        return out;
    }

    @Benchmark
    public double[] derivative() {
        return leaky.derivative(x, out);
    }

    @Benchmark
    public double[] derivativeTernary() {
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] < 0 ? slope : 1;
        }
        return out;
    }

    @Benchmark
    public double[] reluForward() {
        return relu.forward(x, out);
    }

    @Benchmark
    public double[] reluDerivative() {
        return relu.derivative(x, out);
    }
}
