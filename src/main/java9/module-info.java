/** The leaky ReLU activation function, and plain ReLU to compare it with. */
module io.github.leakyrelu {
    exports io.github.leakyrelu;
}
