package architutor.edit;

/// `1 element`, `2 elements`: how titles count.
final class Count {
  private Count() {}

  static String of(int elements) {
    return elements == 1 ? "1 element" : elements + " elements";
  }
}
