package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.assertThatDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakyReluTest {

    private final LeakyRelu leaky = new LeakyRelu();

    @Test
    void forwardAtMinusOneIsMinusOneHundredth() {
        assertThatDouble(leaky.forward(-1)).isEqualTo(-0.01);
    }

    @Test
    void forwardAtZeroIsZero() {
        assertThatDouble(leaky.forward(0.0)).isEqualTo(0.0);
    }

    @Test
    void forwardAtOneIsOne() {
        assertThatDouble(leaky.forward(1)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtMinusOneIsOneHundredth() {
        assertThatDouble(leaky.derivative(-1)).isEqualTo(0.01);
    }

    @Test
    void derivativeAtZeroIsOne() {
        assertThatDouble(leaky.derivative(0.0)).isEqualTo(1.0);
    }

    @Test
    void derivativeAtOneIsOne() {
        assertThatDouble(leaky.derivative(1)).isEqualTo(1.0);
    }

    @Test
    void defaultSlopeIsOneHundredth() {
        assertThatDouble(LeakyRelu.DEFAULT_SLOPE).isEqualTo(0.01);
        assertThatDouble(leaky.slope()).isEqualTo(0.01);
    }

    @ParameterizedTest
    @CsvSource({"0.0", "4.9E-324", "0.1", "1.0", "2.0", "1.7976931348623157E308"})
    void slopeIsTheOneGiven(double slope) {
        assertThatDouble(new LeakyRelu(slope).slope()).isEqualTo(slope);
    }

    @Test
    void slopeOfNegativeZeroCountsAsZero() {
        LeakyRelu zero = new LeakyRelu(-0.0);
        assertThatDouble(zero.slope()).isEqualTo(0.0);
        assertThatDouble(zero.forward(-1)).isEqualTo(0.0);
        assertThatDouble(zero.derivative(-1)).isEqualTo(0.0);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "-4.9E-324", "-0.01", "-1.0", "-1.7976931348623157E308"})
    void badSlopeIsRefusedAndNamed(String slope) {
        assertThatIllegalArgumentException().as("new LeakyRelu(%s)", slope)
                .isThrownBy(() -> new LeakyRelu(Double.parseDouble(slope)))
                .withMessage("slope must be finite and >= 0, got " + slope);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01", "0.0, -0.0", "1.7976931348623157E308, 1.7976931348623157E308"})
    void equalsAnotherWithTheSameSlope(double slope, double same) {
        assertThat(new LeakyRelu(slope)).isEqualTo(new LeakyRelu(same)).hasSameHashCodeAs(new LeakyRelu(same));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.02", "0.02, 0.01", "0.01, 0.010000000000000002", "0.0, 4.9E-324"})
    void doesNotEqualOneWithADifferentSlope(double slope, double other) {
        assertThat(new LeakyRelu(slope)).as("slopes %s and %s", slope, other).isNotEqualTo(new LeakyRelu(other));
    }

    @Test
    void doesNotEqualNullOrAnotherClass() {
        assertThat(leaky.equals(null)).isFalse();
        assertThat(leaky).isNotEqualTo(0.01);
        assertThat(new LeakyRelu(0)).isNotEqualTo(new Relu());
    }

    @Test
    void hashCodeIsThatOfTheSlope() {
        assertThat(new LeakyRelu(0.1)).hasSameHashCodeAs(0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, LeakyRelu[slope=0.01]",
        "2, LeakyRelu[slope=2.0]",
        "0.010000000000000002, LeakyRelu[slope=0.010000000000000002]"
    })
    void toStringNamesTheSlope(double slope, String text) {
        assertThat(new LeakyRelu(slope)).hasToString(text);
    }
}
