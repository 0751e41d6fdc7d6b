package architutor.arrange;

/// The four ways that an arrow key points.
public enum Way {
  LEFT,
  RIGHT,
  UP,
  DOWN;

  Axis axis() {
    return switch (this) {
      case LEFT, RIGHT -> Axis.ACROSS;
      case UP, DOWN -> Axis.DOWN;
    };
  }

  /// One usual step.
  Shift step() {
    var step = Vacant.step(axis());
    return axis()
        .shift(
            switch (this) {
              case RIGHT, DOWN -> step;
              case LEFT, UP -> -step;
            });
  }
}
