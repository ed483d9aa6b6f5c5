package caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.leakyrelu.LeakyRelu;
import io.github.leakyrelu.Relu;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public API from outside its package. A change here breaks those who call it. */
class PublicApiTest {

    private final double[] x = {-2};
    private final double[] out = new double[1];

    @Test
    void leakyReluIsUsedFromOutside() {
        LeakyRelu leaky = new LeakyRelu(0.5);
        Serializable serializable = leaky;
        assertThat(new LeakyRelu().slope()).isEqualTo(LeakyRelu.DEFAULT_SLOPE);
        assertThat(leaky.forward(-2)).isEqualTo(-1);
        assertThat(leaky.forward(x)).containsExactly(-1);
        assertThat(leaky.forward(x, out)).containsExactly(-1);
        assertThat(leaky.derivative(-2)).isEqualTo(0.5);
        assertThat(leaky.derivative(x)).containsExactly(0.5);
        assertThat(leaky.derivative(x, out)).containsExactly(0.5);
        assertThat(serializable).isEqualTo(new LeakyRelu(0.5)).hasToString("LeakyRelu[slope=0.5]");
    }

    @Test
    void reluIsUsedFromOutside() {
        Relu relu = new Relu();
        Serializable serializable = relu;
        assertThat(relu.forward(2)).isEqualTo(2);
        assertThat(relu.forward(x)).containsExactly(0);
        assertThat(relu.forward(x, out)).containsExactly(0);
        assertThat(relu.derivative(2)).isEqualTo(1);
        assertThat(relu.derivative(x)).containsExactly(0);
        assertThat(relu.derivative(x, out)).containsExactly(0);
        assertThat(serializable).isEqualTo(new Relu()).hasToString("Relu");
    }

    @Test
    void leakyReluIsFinal() {
        assertThat(LeakyRelu.class).isPublic().isFinal();
    }

    @Test
    void reluIsFinal() {
        assertThat(Relu.class).isPublic().isFinal();
    }

    /** Final fields make instances immutable and safe to share. Those that coverage tools add are synthetic. */
    @ParameterizedTest
    @ValueSource(classes = {LeakyRelu.class, Relu.class})
    void fieldsAreFinal(Class<?> type) {
        assertThat(type.getDeclaredFields())
                .isNotEmpty()
                .filteredOn(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic())
                .isEmpty();
    }

    @Test
    void leakyReluHasTheseMembers() {
        assertThat(publicMembers(LeakyRelu.class)).containsExactlyInAnyOrder(
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
                        Arrays.stream(type.getFields()).map(Field::toGenericString),
                        Arrays.stream(type.getConstructors()).map(Constructor::toGenericString),
                        Arrays.stream(type.getMethods()).map(Method::toGenericString),
                        Arrays.stream(type.getClasses()).map(Class::toGenericString))
                .flatMap(members -> members)
                .map(member -> member.replace("io.github.leakyrelu.", ""))
                .filter(member -> !member.contains("java.lang.Object."));
    }
}
