package io.github.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public API, as a list. Callers break if a member changes or goes. */
class PublicApiTest {

    /** Final fields make instances immutable and safe to share. Those that coverage tools add are synthetic. */
    @Test
    void leakyReluFieldsAreFinal() {
        assertThat(LeakyRelu.class.getDeclaredFields())
                .filteredOn(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic())
                .isEmpty();
    }

    @Test
    void leakyReluHasTheseMembers() {
        assertThat(publicMembers(LeakyRelu.class)).containsExactlyInAnyOrder(
                "public final class LeakyRelu",
                "public static final double LeakyRelu.DEFAULT_SLOPE",
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
        assertThat(publicMembers(Relu.class)).containsExactlyInAnyOrder(
                "public final class Relu",
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

    /** All but the methods that {@code Object} defines. The generic string tells {@code double...} from an array. */
    private static Stream<String> publicMembers(Class<?> type) {
        return Stream.of(
                        Stream.of(type.toGenericString()),
                        Arrays.stream(type.getFields()).map(Field::toGenericString),
                        Arrays.stream(type.getConstructors()).map(Constructor::toGenericString),
                        Arrays.stream(type.getMethods()).map(Method::toGenericString),
                        Arrays.stream(type.getClasses()).map(Class::toGenericString))
                .flatMap(members -> members)
                .map(member -> member.replace("io.github.leakyrelu.", ""))
                .filter(member -> !member.contains("java.lang.Object."));
    }
}
