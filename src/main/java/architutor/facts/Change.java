package architutor.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What differs between two versions of a drawing, under the numbers of [Reads].
public final class Change {
  private final BitSet numbers = new BitSet();
  private final BitSet settings = new BitSet();
  private final Set<String> keys = new HashSet<>();
  private final List<Vertex> stated = new ArrayList<>();
  private final List<Vertex> shaped = new ArrayList<>();
  private final List<Vertex> replaced = new ArrayList<>();
  private boolean isReordered;

  /// Whether it matters to somebody.
  ///
  /// @param looked what he looked at
  /// @param asks the settings that he may have asked for there
  public boolean touches(int[] looked, Set<String> asks) {
    if (touchesMoreThanSettings(looked)) return true;
    if (keys.isEmpty() || Collections.disjoint(keys, asks)) return false;
    for (var number : looked) if (settings.get(number)) return true;
    return false;
  }

  boolean touchesMoreThanSettings(int[] looked) {
    if (!numbers.isEmpty()) for (var number : looked) if (numbers.get(number)) return true;
    return false;
  }

  void at(int number) {
    numbers.set(number);
  }

  /// All that can be read of a vertex itself may be different.
  void all(Vertex vertex) {
    numbers.set(vertex.own);
    stated.add(vertex);
  }

  /// Some settings of a vertex are different, and nothing else of it.
  void settings(Vertex vertex, Collection<String> which) {
    settings.set(vertex.own);
    keys.addAll(which);
    stated.add(vertex);
  }

  /// Its connections are different, or who they lead to.
  void shape(Vertex vertex) {
    numbers.set(vertex.next);
    shaped.add(vertex);
  }

  /// It is another service now, or no longer there.
  void replaced(Vertex vertex) {
    replaced.add(vertex);
    shape(vertex);
  }

  /// Elements that stay stand in another order.
  void reordered() {
    isReordered = true;
  }

  public boolean isReordered() {
    return isReordered;
  }

  boolean isAt(int number) {
    return numbers.get(number);
  }

  List<Vertex> replaced() {
    return replaced;
  }

  BitSet numbers() {
    return numbers;
  }

  /// Of vertices of which some settings are different.
  BitSet settings() {
    return settings;
  }

  /// Those of which something stated is different; some perhaps twice.
  List<Vertex> stated() {
    return stated;
  }

  /// Those whose connections are different; some perhaps twice.
  List<Vertex> shaped() {
    return shaped;
  }

  boolean isEmpty() {
    return numbers.isEmpty() && settings.isEmpty();
  }
}
