package architutor.gesture;

import architutor.model.Point;

/// What the person does with pointer and keys, at points in drawing coordinates.
public sealed interface Input {
  /// The buttons of a pointer; a finger or a pen is the left one.
  enum Button {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /// @param clicks how many presses followed each other at this place, from 1
  record Press(Point at, Button button, Mods mods, int clicks) implements Input {}

  record Drag(Point at, Mods mods) implements Input {}

  record Release(Point at, Mods mods) implements Input {}

  /// The pointer moves with no button down.
  record Hover(Point at) implements Input {}

  /// Escape, or the window has lost the pointer.
  record Cancel() implements Input {}

  /// @param dx to the right, in screen pixels
  /// @param dy positive when the wheel turns away from the person, in screen pixels
  record Scroll(Point at, double dx, double dy, Mods mods) implements Input {}
}
