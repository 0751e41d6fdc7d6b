package architutor.gesture;

/// A key that means something on the canvas; see [Keys].
public enum Key {
  LEFT,
  RIGHT,
  UP,
  DOWN,
  DELETE,
  TAB,
  ENTER,
  A,
  D,
  P
}
