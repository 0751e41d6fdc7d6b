package architutor.model;

/// The name by which a file, a finding or an edge refers to one element of one diagram.
///
/// @param text letters, digits, `-`, `_` and `.`, starting with a letter or digit; never empty
public record Id(String text) implements Comparable<Id> {
  private static final java.util.regex.Pattern FORM =
      java.util.regex.Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");

  public Id {
    if (!isWellFormed(text)) throw new IllegalArgumentException("not an id: " + text);
  }

  public static Id of(String text) {
    return new Id(text);
  }

  /// The form is what our notation can write without quotes inside `a -data-> b`.
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  // By hand, since maps ask millions of times and what a record makes for itself is slower.
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Id id && text.equals(id.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(Id other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
