package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sends a function to another machine, as Spark and Flink do, gets the same function there. */
class SerializationTest {

    private static byte[] serialize(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialize(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** A stream that no constructor call wrote: the slope, its last eight bytes, is another. */
    private static byte[] tampered(double slope) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(serialize(new LeakyRelu(0.25)));
        int position = bytes.limit() - Double.BYTES;
        assertThatBits(bytes.getDouble(position)).isEqualTo(0.25);
        return bytes.putDouble(position, slope).array();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.MIN_VALUE, 0.01, 1, 2, Double.MAX_VALUE})
    void leakyReluComesBackWithTheSameBits(double slope) throws Exception {
        LeakyRelu leaky = new LeakyRelu(slope);
        LeakyRelu copy = (LeakyRelu) deserialize(serialize(leaky));
        double[] x = Bits.random(1000);

        assertThatBits(copy.slope()).isEqualTo(slope);
        assertThat(copy.forward(x)).isEqualTo(leaky.forward(x));
        assertThat(copy.derivative(x)).isEqualTo(leaky.derivative(x));
    }

    @Test
    void reluComesBackWithTheSameBits() throws Exception {
        Relu relu = new Relu();
        Relu copy = (Relu) deserialize(serialize(relu));
        double[] x = Bits.random(1000);

        assertThat(copy.forward(x)).isEqualTo(relu.forward(x));
        assertThat(copy.derivative(x)).isEqualTo(relu.derivative(x));
    }

    @Test
    void methodReferenceComesBack() throws Exception {
        DoubleUnaryOperator forward = (DoubleUnaryOperator & Serializable) new LeakyRelu(0.1)::forward;
        assertThatBits(((DoubleUnaryOperator) deserialize(serialize(forward))).applyAsDouble(-2)).isEqualTo(-0.2);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "-4.9E-324", "-0.01"})
    void tamperedSlopeIsRefusedAndNamed(String slope) throws Exception {
        byte[] bytes = tampered(Double.parseDouble(slope));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deserialize(bytes))
                .withMessage("slope must be finite and >= 0, got " + slope);
    }

    @Test
    void tamperedSlopeOfNegativeZeroIsZero() throws Exception {
        assertThatBits(((LeakyRelu) deserialize(tampered(-0.0))).slope()).isEqualTo(0.0);
    }

    /** Left to the compiler, the number may differ between builds, and one build refuses the other's streams. */
    @ParameterizedTest
    @ValueSource(classes = {LeakyRelu.class, Relu.class})
    void streamsOfOtherBuildsAreReadable(Class<?> type) {
        assertThat(ObjectStreamClass.lookup(type).getSerialVersionUID()).isEqualTo(1);
    }
}
