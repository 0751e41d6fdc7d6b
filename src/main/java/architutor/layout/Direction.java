package architutor.layout;

/// Which way the main flow of an arranged drawing runs.
public enum Direction {
  RIGHT,
  DOWN
}
