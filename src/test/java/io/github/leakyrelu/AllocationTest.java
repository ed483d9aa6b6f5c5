package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {

    @ParameterizedTest
    @MethodSource("io.github.leakyrelu.EveryInputTest#methods")
    void outOverloadAllocatesNothing(MethodUnderTest f) {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());
        double[] few = Doubles.random(64);
        double[] many = Doubles.random(1000);
        double[] out = new double[many.length];
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) { // in some rounds, the JVM itself allocates, say to load a class
            long before = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < 100; i++) {
                f.intoOut.apply(few, few);
                f.intoOut.apply(many, out);
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        assertThat(least).as("bytes that 200 calls of %s(xs, out) allocate", f).isZero();
    }
}
