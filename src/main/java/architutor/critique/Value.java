package architutor.critique;

/// One side of a comparison.
sealed interface Value {
  /// A quantity as written, such as `300 s`.
  record Literal(architutor.catalog.Quantity quantity) implements Value {}

  /// What holds of a named element of the pattern, such as `worker.timeout`.
  record Of(String name, String key) implements Value {}
}
