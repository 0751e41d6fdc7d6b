package architutor.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds those that a change may matter to without asking all.
///
/// @param <T> told apart as objects
public final class Watch<T extends Watch.Watcher> {
  /// Somebody who looked at something.
  public interface Watcher {
    /// What that was, for [Change#touches].
    int[] looked();

    /// Whether it is of no interest any more.
    boolean isOver();
  }

  private static final int FEW = 8;

  private final List<List<T>> byNumber = new ArrayList<>();

  public void add(T watcher) {
    for (var number : watcher.looked()) {
      while (byNumber.size() <= number) byNumber.add(List.of());
      var there = byNumber.get(number);
      if (there.isEmpty()) {
        there = new ArrayList<>(2);
        byNumber.set(number, there);
      }
      // Before it grows those that are over make room.
      if (there.size() >= FEW && Integer.bitCount(there.size()) == 1)
        there.removeIf(Watcher::isOver);
      there.add(watcher);
    }
  }

  /// Those that looked at something that is different, and perhaps some more.
  public Set<T> met(Change change) {
    var met = new HashSet<T>();
    collect(change.numbers(), met);
    collect(change.settings(), met);
    return met;
  }

  private void collect(BitSet numbers, Set<T> met) {
    for (var n = numbers.nextSetBit(0);
        n >= 0 && n < byNumber.size();
        n = numbers.nextSetBit(n + 1))
      for (var one : byNumber.get(n)) if (!one.isOver()) met.add(one);
  }
}
