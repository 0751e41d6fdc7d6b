package architutor.paint;

/// How heavy letters are.
public enum Weight {
  REGULAR,
  SEMIBOLD
}
