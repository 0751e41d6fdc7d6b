package architutor.facts;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Nodes that something holds of, known under a number of their own: whoever looks at them depends
/// on who they are, and no longer on all that was looked at to find out.
public final class Members {
  private final int number;
  private final Optional<Set<String>> services;
  private final Predicate<Vertex> test;
  private final List<Vertex> all;
  private final Set<Vertex> set;
  private final int[] looked;

  Members(
      int number,
      Optional<Set<String>> services,
      Predicate<Vertex> test,
      List<Vertex> all,
      int[] looked) {
    this.number = number;
    this.services = services;
    this.test = test;
    this.all = List.copyOf(all);
    this.set = new HashSet<>(all);
    this.looked = looked;
  }

  int number() {
    return number;
  }

  /// Of which services they are; empty if of any.
  Optional<Set<String>> services() {
    return services;
  }

  Predicate<Vertex> test() {
    return test;
  }

  /// In the order of the drawing.
  public List<Vertex> all() {
    return all;
  }

  public boolean contains(Vertex vertex) {
    return set.contains(vertex);
  }

  boolean isTouched(BitSet changed) {
    return Reads.touch(looked, changed);
  }
}
