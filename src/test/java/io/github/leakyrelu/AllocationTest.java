package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void outOverloadsAllocateNothing() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());
        double[] x = Bits.random(1000);
        double[] out = new double[x.length];
        long thread = Thread.currentThread().getId();
        long allocated = -1;
        for (int round = 0; round < 2; round++) { // the first round also loads classes
            LeakyRelu leaky = new LeakyRelu();
            Relu relu = new Relu();
            long before = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < 100; i++) {
                leaky.forward(x, out);
                leaky.derivative(x, out);
                relu.forward(x, out);
                relu.derivative(x, out);
            }
            allocated = threads.getThreadAllocatedBytes(thread) - before;
        }
        assertThat(allocated).isZero();
    }
}
