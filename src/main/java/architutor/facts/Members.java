package architutor.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Nodes that something holds of, known under a number of their own: whoever looks at them depends
/// on who they are, and no longer on all that was looked at to find out.
final class Members {
  private final int number;
  private final Optional<Set<String>> services;
  private final Predicate<Vertex> test;
  private final List<Vertex> all;
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
    this.all = all;
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

  List<Vertex> all() {
    return all;
  }

  boolean isTouched(BitSet changed) {
    return Reads.touch(looked, changed);
  }
}
