package architutor.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// The nodes that something holds of, known under a number of their own: whoever looks at them
/// depends on who they are, and no longer on all that was looked at to find out. Whether they are
/// at least so many is known under further numbers.
public final class Members {
  private final Question question;
  private final int number;
  private final Map<Integer, Integer> thresholds;
  private final List<Vertex> all;
  private final Set<Vertex> set;
  private final int[] looked;

  /// What makes a node one of them.
  ///
  /// @param services ids of those that it may be of; empty for any
  /// @param asks the settings that the test asks for
  /// @param test asks nothing but the node itself
  public record Question(
      Optional<Set<String>> services, Set<String> asks, BiPredicate<Facts, Vertex> test) {
    private boolean holds(Facts facts, Vertex vertex) {
      if (vertex.isGone || vertex.isGroup()) return false;
      var service = vertex.node.orElseThrow().service();
      return services.map(all -> all.contains(service)).orElse(true) && test.test(facts, vertex);
    }
  }

  private Members(
      Question question,
      int number,
      Map<Integer, Integer> thresholds,
      List<Vertex> all,
      int[] looked) {
    this.question = question;
    this.number = number;
    this.thresholds = thresholds;
    this.all = List.copyOf(all);
    this.set = new HashSet<>(all);
    this.looked = looked;
  }

  static Members of(Question question, int number, List<Vertex> all, int[] looked) {
    return new Members(question, number, new TreeMap<>(), all, looked);
  }

  /// The same question answered again.
  ///
  /// @param change is told what that makes different
  Members again(List<Vertex> others, int[] reads, Change change) {
    var now = new Members(question, number, thresholds, others, reads);
    if (!others.equals(all)) change.at(number);
    thresholds.forEach((least, known) -> {
      if (isAtLeast(least) != now.isAtLeast(least)) change.at(known);
    });
    return now;
  }

  /// Whether some may have become one of them, or one no longer.
  boolean isTouched(Change change, Facts facts) {
    if (change.isReordered() || change.touchesMoreThanSettings(looked)) return true;
    if (!change.touches(looked, question.asks())) return false;
    // Mostly only one node's settings are different, which is asked again before all are.
    for (var vertex : change.stated())
      if (question.holds(facts, vertex) != contains(vertex)) return true;
    return false;
  }

  int number() {
    return number;
  }

  /// The number of whether there are so many.
  int threshold(int least, Reads reads) {
    return thresholds.computeIfAbsent(least, _ -> reads.fresh());
  }

  boolean isAtLeast(int least) {
    return all.size() >= least;
  }

  /// In the order of the drawing.
  List<Vertex> all() {
    return all;
  }

  boolean contains(Vertex vertex) {
    return set.contains(vertex);
  }
}
