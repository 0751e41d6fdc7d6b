package architutor.arrange;

import architutor.model.Box;
import architutor.model.Point;

/// One of the two ways in which boxes can stand in a row.
public enum Axis {
  ACROSS,
  DOWN;

  Axis other() {
    return switch (this) {
      case ACROSS -> DOWN;
      case DOWN -> ACROSS;
    };
  }

  double start(Box box) {
    return switch (this) {
      case ACROSS -> box.x();
      case DOWN -> box.y();
    };
  }

  double size(Box box) {
    return switch (this) {
      case ACROSS -> box.width();
      case DOWN -> box.height();
    };
  }

  double end(Box box) {
    return start(box) + size(box);
  }

  double centre(Box box) {
    return of(box.centre());
  }

  double of(Point point) {
    return switch (this) {
      case ACROSS -> point.x();
      case DOWN -> point.y();
    };
  }

  Shift shift(double distance) {
    return switch (this) {
      case ACROSS -> new Shift(distance, 0);
      case DOWN -> new Shift(0, distance);
    };
  }
}
