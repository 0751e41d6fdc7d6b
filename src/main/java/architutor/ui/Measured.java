package architutor.ui;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// How high something is for the width that it was last asked for. The toolkit itself keeps no
/// heights that depend on a width, and wrapped text is slow to measure.
final class Measured {
  private final DoubleUnaryOperator measure;
  private double width;
  private OptionalDouble height = OptionalDouble.empty();

  Measured(DoubleUnaryOperator measure) {
    this.measure = measure;
  }

  double of(double wide) {
    if (height.isEmpty() || wide != width) {
      width = wide;
      height = OptionalDouble.of(measure.applyAsDouble(wide));
    }
    return height.getAsDouble();
  }

  void forget() {
    height = OptionalDouble.empty();
  }
}
