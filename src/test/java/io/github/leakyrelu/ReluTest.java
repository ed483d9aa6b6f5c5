package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.assertThatDouble;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReluTest {

    private final Relu relu = new Relu();

    @Test
    void forwardAtMinusOneIsZero() {
        assertThatDouble(relu.forward(-1)).isEqualTo(0.0);
    }

    @Test
    void forwardAtZeroIsZero() {
        assertThatDouble(relu.forward(0.0)).isEqualTo(0.0);
    }

    @Test
    void forwardAtOneIsOne() {
        assertThatDouble(relu.forward(1)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtMinusOneIsZero() {
        assertThatDouble(relu.derivative(-1)).isEqualTo(0.0);
    }

    @Test
    void derivativeAtZeroIsOne() {
        assertThatDouble(relu.derivative(0.0)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtOneIsOne() {
        assertThatDouble(relu.derivative(1)).isEqualTo(1.0);
    }

    @Test
    void equalsEachOther() {
        assertThat(relu).isEqualTo(new Relu()).hasSameHashCodeAs(new Relu());
    }

    @Test
    void doesNotEqualNullOrAnotherClass() {
        assertThat(relu.equals(null)).isFalse();
        assertThat(relu).isNotEqualTo("Relu").isNotEqualTo(new LeakyRelu(0));
    }

    @Test
    void hashCodeIsZero() {
        assertThat(relu.hashCode()).isZero();
    }

    @Test
    void toStringIsTheClassName() {
        assertThat(relu).hasToString("Relu");
    }
}
