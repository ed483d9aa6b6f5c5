import io.github.leakyrelu.LeakyRelu;
import io.github.leakyrelu.Relu;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * ReLU and leaky ReLU side by side: their values, then one neuron trained with each. README.md has the command. Takes a
 * slope or nothing; anything else ends with a message on standard error and exit status 2.
 */
public class Compare {

    public static void main(String[] args) {
        LeakyRelu leaky;
        try {
            if (args.length > 1) {
                throw new IllegalArgumentException("expected at most one slope, got " + args.length);
            }
            leaky = args.length == 0 ? new LeakyRelu() : new LeakyRelu(Double.parseDouble(args[0]));
        } catch (IllegalArgumentException e) {
            System.err.println("Compare [slope]: " + e.getMessage());
            System.exit(2);
            return;
        }
        Relu relu = new Relu();

        System.out.println(leaky + " and ReLU");
        System.out.println();
        System.out.println("         x       ReLU      ReLU'      leaky     leaky'");
        for (double x = -1; x <= 1; x++) {
            System.out.println(cell(x) + " " + cell(relu.forward(x)) + " " + cell(relu.derivative(x))
                    + " " + cell(leaky.forward(x)) + " " + cell(leaky.derivative(x)));
        }
        System.out.println();

        System.out.println("A neuron, f(w * u + b), learns 2 * u. It starts at w = b = -1, where ReLU is dead.");
        System.out.println("Its mean squared error:");
        System.out.println();
        System.out.println("      step       ReLU      leaky");
        Neuron withRelu = new Neuron(relu::forward, relu::derivative);
        Neuron withLeaky = new Neuron(leaky::forward, leaky::derivative);
        for (int step = 0; step <= 400; step++) {
            double reluLoss = withRelu.descend();
            double leakyLoss = withLeaky.descend();
            if (step % 200 == 0) {
                System.out.printf(Locale.ROOT, "%10d %s %s%n", step, cell(reluLoss), cell(leakyLoss));
            }
        }
    }

    private static final class Neuron {

        private final DoubleUnaryOperator forward;
        private final DoubleUnaryOperator derivative;
        private double w = -1;
        private double b = -1;

        Neuron(DoubleUnaryOperator forward, DoubleUnaryOperator derivative) {
            this.forward = forward;
            this.derivative = derivative;
        }

        /** Takes one step of gradient descent and returns the loss before it. */
        double descend() {
            double loss = 0;
            double wGradient = 0;
            double bGradient = 0;
            for (int u = 1; u <= 3; u++) {
                double x = w * u + b;
                double error = forward.applyAsDouble(x) - 2 * u;
                double gradient = 2 * error * derivative.applyAsDouble(x) / 3;
                loss += error * error / 3;
                wGradient += gradient * u;
                bGradient += gradient;
            }
            w -= 0.05 * wGradient;
            b -= 0.05 * bGradient;
            return loss;
        }
    }

    /** Ten characters wide, whatever the size of the value. */
    private static String cell(double value) {
        double size = Math.abs(value);
        boolean plain = size == 0 || size >= 1e-3 && size < 1e4;
        return String.format(Locale.ROOT, plain ? "%10.3f" : "%10.2e", value);
    }
}
