package io.github.leakyrelu;

import static io.github.leakyrelu.Bits.assertThatBits;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Every method against its plain definition, on every kind of double. */
class DefinitionTest {

    private static final double[] X = Bits.random(200_000);

    /** Calls each method that fills an array so often that the tests meet the JIT compiler's vector code. */
    @BeforeAll
    static void warmUp() {
        double[] x = Arrays.copyOf(X, 100);
        double[] out = new double[x.length];
        Tested.methods().forEach(f -> {
            for (int i = 0; i < 100_000; i++) {
                f.filling.apply(x, out);
            }
        });
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void scalarIsItsDefinition(Tested f) {
        assertThat(Arrays.stream(X).map(f.scalar).toArray()).isEqualTo(f.expected(X));
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void arrayIsItsDefinition(Tested f) {
        double[] expected = f.expected(X);
        assertThat(f.allocating.apply(X)).isEqualTo(expected);
        assertThat(f.filling.apply(X, new double[X.length])).isEqualTo(expected);
    }

    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void arrayInPlaceIsItsDefinition(Tested f) {
        double[] x = X.clone();
        assertThat(f.filling.apply(x, x)).isSameAs(x).isEqualTo(f.expected(X));
    }

    /** Vector code leaves the last few elements to other code; 70 elements are several vectors. */
    @ParameterizedTest
    @ArgumentsSource(Tested.Methods.class)
    void arraysUpToLength70AreTheirDefinition(Tested f) {
        for (int length = 0; length <= 70; length++) {
            double[] x = Arrays.copyOf(X, length);
            double[] expected = f.expected(x);
            assertThat(f.allocating.apply(x)).isEqualTo(expected);
            assertThat(f.filling.apply(x, new double[length])).isEqualTo(expected);
        }
    }

    /** The other tests rely on this: were -0.0 equal to 0.0, they would pin less than they say. */
    @Test
    void zerosDifferAndNaNsAgree() {
        assertThatBits(-0.0).isNotEqualTo(0.0);
        assertThat(new double[] {-0.0}).isNotEqualTo(new double[] {0.0});
        assertThatBits(Double.NaN).isEqualTo(Double.NaN);
        assertThat(new double[] {Double.NaN}).isEqualTo(new double[] {Double.NaN});
    }
}
