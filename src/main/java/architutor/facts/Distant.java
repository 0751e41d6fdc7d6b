package architutor.facts;

import java.util.Set;

/// What holds of a vertex because of more of the drawing than itself and its neighbours, under a
/// number of its own: whoever asks for it depends on what it came to, and no longer on all that was
/// looked at to find out.
final class Distant {
  private final Vertex vertex;
  private final Fact fact;
  private final int number;
  private final Set<String> values;
  private final int[] looked;

  /// @param looked what was looked at
  Distant(Vertex vertex, Fact fact, int number, Set<String> values, int[] looked) {
    this.vertex = vertex;
    this.fact = fact;
    this.number = number;
    this.values = values;
    this.looked = looked;
  }

  boolean isTouched(Change change) {
    return change.touches(looked, fact.asks());
  }

  Vertex vertex() {
    return vertex;
  }

  Fact fact() {
    return fact;
  }

  int number() {
    return number;
  }

  Set<String> values() {
    return values;
  }
}
