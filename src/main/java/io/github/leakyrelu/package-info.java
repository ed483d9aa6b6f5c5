/**
 * The leaky ReLU activation function, {@link io.github.leakyrelu.LeakyRelu}, and plain ReLU,
 * {@link io.github.leakyrelu.Relu}, to compare it with. Each class stands alone and may be copied into another project.
 */
package io.github.leakyrelu;
