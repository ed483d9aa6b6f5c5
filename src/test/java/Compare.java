import io.github.leakyrelu.LeakyRelu;
import io.github.leakyrelu.Relu;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * ReLU and leaky ReLU side by side: their values, then one neuron trained with each. README.md has the command. Takes a
 * slope or nothing; anything else ends with a message on standard error and exit status 2.
 */
public class Compare {

    private static final int STEPS = 400;

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

        System.out.printf("%s and ReLU%n%n         x       ReLU      ReLU'      leaky     leaky'%n", leaky);
        for (double x = -1; x <= 1; x++) {
            System.out.println(cell(x) + " " + cell(relu.forward(x)) + " " + cell(relu.derivative(x))
                    + " " + cell(leaky.forward(x)) + " " + cell(leaky.derivative(x)));
        }

        System.out.printf("%nA neuron, f(w * u + b), learns 2 * u. It starts at w = b = -1, where ReLU is dead.%n");
        System.out.printf("Its mean squared error:%n%n      step       ReLU      leaky%n");
        double[] reluLosses = losses(relu::forward, relu::derivative);
        double[] leakyLosses = losses(leaky::forward, leaky::derivative);
        for (int step = 0; step <= STEPS; step += 200) {
            System.out.printf(Locale.ROOT, "%10d %s %s%n", step, cell(reluLosses[step]), cell(leakyLosses[step]));
        }
    }

    /** The mean squared error before each step of gradient descent. */
    private static double[] losses(DoubleUnaryOperator forward, DoubleUnaryOperator derivative) {
        double[] losses = new double[STEPS + 1];
        double w = -1;
        double b = -1;
        for (int step = 0; step <= STEPS; step++) {
            double wGradient = 0;
            double bGradient = 0;
            for (int u = 1; u <= 3; u++) {
                double x = w * u + b;
                double error = forward.applyAsDouble(x) - 2 * u;
                double gradient = 2 * error * derivative.applyAsDouble(x) / 3;
                losses[step] += error * error / 3;
                wGradient += gradient * u;
                bGradient += gradient;
            }
            w -= 0.05 * wGradient;
            b -= 0.05 * bGradient;
        }
        return losses;
    }

    /** Ten characters wide, whatever the size of the value. */
    private static String cell(double value) {
        double size = Math.abs(value);
        boolean plain = size == 0 || size >= 1e-3 && size < 1e4;
        return String.format(Locale.ROOT, plain ? "%10.3f" : "%10.2e", value);
    }
}
