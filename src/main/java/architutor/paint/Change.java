package architutor.paint;

/// What a change that waits to be applied does to an element.
enum Change {
  NONE,
  ADDED,
  ALTERED,
  REMOVED
}
