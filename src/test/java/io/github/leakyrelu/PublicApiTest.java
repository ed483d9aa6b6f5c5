package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public API and the fields, as lists: a changed member breaks callers, a mutable field thread safety. */
class PublicApiTest {

    @Test
    void leakyReluHasTheseMembers() {
        assertThat(fieldsAndPublicMembers(LeakyRelu.class)).containsExactlyInAnyOrder(
                "public final class LeakyRelu",
                "public static final double LeakyRelu.DEFAULT_SLOPE",
                "private static final long LeakyRelu.serialVersionUID",
                "private final double LeakyRelu.slope",
                "public LeakyRelu()",
                "public LeakyRelu(double)",
                "public double LeakyRelu.slope()",
                "public double LeakyRelu.forward(double)",
                "public double[] LeakyRelu.forward(double[])",
                "public double[] LeakyRelu.forward(double[],double[])",
                "public double LeakyRelu.derivative(double)",
                "public double[] LeakyRelu.derivative(double[])",
                "public double[] LeakyRelu.derivative(double[],double[])",
                "public boolean LeakyRelu.equals(java.lang.Object)",
                "public int LeakyRelu.hashCode()",
                "public java.lang.String LeakyRelu.toString()");
    }

    @Test
    void reluHasTheseMembers() {
        assertThat(fieldsAndPublicMembers(Relu.class)).containsExactlyInAnyOrder(
                "public final class Relu",
                "private static final long Relu.serialVersionUID",
                "public Relu()",
                "public double Relu.forward(double)",
                "public double[] Relu.forward(double[])",
                "public double[] Relu.forward(double[],double[])",
                "public double Relu.derivative(double)",
                "public double[] Relu.derivative(double[])",
                "public double[] Relu.derivative(double[],double[])",
                "public boolean Relu.equals(java.lang.Object)",
                "public int Relu.hashCode()",
                "public java.lang.String Relu.toString()");
    }

    /** Without what {@code Object} and coverage tools add. Generic strings tell {@code double...} from an array. */
    private static Stream<String> fieldsAndPublicMembers(Class<?> type) {
        return Stream.of(
                        Stream.of(type.toGenericString()),
                        Stream.of(type.getDeclaredFields()).filter(f -> !f.isSynthetic()).map(Field::toGenericString),
                        Arrays.stream(type.getConstructors()).map(Constructor::toGenericString),
                        Arrays.stream(type.getMethods()).map(Method::toGenericString),
                        Arrays.stream(type.getClasses()).map(Class::toGenericString))
                .flatMap(members -> members)
                .map(member -> member.replace("io.github.leakyrelu.", ""))
                .filter(member -> !member.contains("java.lang.Object."));
    }
}
