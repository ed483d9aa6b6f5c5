/**
 * The leaky ReLU activation function, {@link io.github.leakyrelu.LeakyRelu}, and plain ReLU,
 * {@link io.github.leakyrelu.Relu}, to compare it with. Each class stands alone and may be copied into another project.
 *
 * <p><img src="doc-files/leaky-relu.svg" width="720" height="320" alt="Left: leaky ReLU and ReLU are the same line
 * from 0 upwards; below 0 leaky ReLU falls gently and ReLU is 0. Right: their derivatives are both 1 from 0 upwards;
 * below 0 leaky ReLU's is the slope and ReLU's is 0.">
 *
 * <p>The picture has slope 0.1, since 0.01 would look like 0. At 0 both derivatives are 1 (filled dot).
 */
package io.github.leakyrelu;
