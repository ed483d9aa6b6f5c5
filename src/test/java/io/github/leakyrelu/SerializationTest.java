package io.github.leakyrelu;

import static io.github.leakyrelu.Doubles.assertThatDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams of version 1.0.0, in hexadecimal: later versions and other machines must read and write the same. */
class SerializationTest {

    private static final String LEAKY_RELU = "aced00057372001d696f2e6769746875622e6c65616b7972656c752e4c65616b79"
            + "52656c750000000000000001020001440005736c6f706578703fd0000000000000";

    private static final String RELU = "aced000573720018696f2e6769746875622e6c65616b7972656c752e52656c75"
            + "00000000000000010200007870";

    /** {@link #LEAKY_RELU}, whose slope is 0.25, with another slope. */
    private static String leakyRelu(double slope) {
        return LEAKY_RELU.replace("3fd0000000000000", String.format("%016x", Double.doubleToRawLongBits(slope)));
    }

    private static String serialize(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return new BigInteger(1, bytes.toByteArray()).toString(16);
    }

    private static Object deserialize(String stream) throws IOException, ClassNotFoundException {
        byte[] bytes = new BigInteger(stream, 16).toByteArray(); // the first one is the sign, 0
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.MIN_VALUE, 0.25, Double.MAX_VALUE})
    void streamOfLeakyReluIsReadAndWritten(double slope) throws Exception {
        LeakyRelu read = (LeakyRelu) deserialize(leakyRelu(slope));
        assertThatDouble(read.slope()).isEqualTo(slope);
        assertThatDouble(read.derivative(-1)).isEqualTo(slope);
        assertThat(new LeakyRelu(slope)).as("new LeakyRelu(%s)", slope).isEqualTo(read);
        assertThat(serialize(new LeakyRelu(slope))).isEqualTo(leakyRelu(slope));
    }

    @Test
    void streamOfReluIsReadAndWritten() throws Exception {
        Relu read = (Relu) deserialize(RELU);
        assertThat(read).isEqualTo(new Relu());
        assertThatDouble(read.forward(-1)).isEqualTo(0.0);
        assertThatDouble(read.forward(2)).isEqualTo(2.0);
        assertThatDouble(read.derivative(-1)).isEqualTo(0.0);
        assertThat(serialize(new Relu())).isEqualTo(RELU);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "-4.9E-324", "-0.01", "-0.0"})
    void tamperedSlopeIsRefusedAndNamed(String slope) {
        assertThatExceptionOfType(InvalidObjectException.class).as("stream of slope %s", slope)
                .isThrownBy(() -> deserialize(leakyRelu(Double.parseDouble(slope))))
                .withMessage("slope must be finite, >= 0 and not -0.0, got " + slope);
    }
}
