package architutor.facts;

import architutor.model.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where two versions of a list of elements differ. They mostly share all but a few, which are then
/// the same objects.
///
/// @param start how many are shared at the beginning
/// @param end where those that are shared at the end began before
/// @param now what stands between them
/// @param come what is new
/// @param gone what is no longer there
/// @param other what was there under the same id but is another object
/// @param isReordered whether some of those that stay changed places
record Differing<E extends Element>(
    int start,
    int end,
    List<E> now,
    List<E> come,
    List<E> gone,
    List<Pair<E>> other,
    boolean isReordered) {
  /// An element before and now.
  record Pair<E>(E was, E now) {}

  private record Ranked<E>(E element, int rank) {}

  static <E extends Element> Differing<E> none() {
    return new Differing<>(0, 0, List.of(), List.of(), List.of(), List.of(), false);
  }

  @SuppressWarnings("ReferenceEquality")
  static <E extends Element> Differing<E> of(List<E> old, List<E> now) {
    var least = Math.min(old.size(), now.size());
    var start = 0;
    while (start < least && old.get(start) == now.get(start)) start++;
    var end = 0;
    while (end < least - start && old.get(old.size() - 1 - end) == now.get(now.size() - 1 - end))
      end++;
    return between(
        start,
        old.size() - end,
        old.subList(start, old.size() - end),
        now.subList(start, now.size() - end));
  }

  @SuppressWarnings("ReferenceEquality")
  private static <E extends Element> Differing<E> between(
      int start, int end, List<E> old, List<E> now) {
    Map<Object, Ranked<E>> before = new HashMap<>();
    for (var rank = 0; rank < old.size(); rank++)
      before.put(old.get(rank).id(), new Ranked<>(old.get(rank), rank));
    var come = new ArrayList<E>();
    var other = new ArrayList<Pair<E>>();
    var last = -1;
    var isReordered = false;
    for (var element : now) {
      var was = before.remove(element.id());
      if (was == null) {
        come.add(element);
        continue;
      }
      if (was.rank() < last) isReordered = true;
      last = Math.max(last, was.rank());
      if (was.element() != element) other.add(new Pair<>(was.element(), element));
    }
    var gone = new ArrayList<E>();
    for (var element : old) if (before.containsKey(element.id())) gone.add(element);
    return new Differing<>(start, end, now, come, gone, other, isReordered);
  }

  boolean isNone() {
    return now.isEmpty() && gone.isEmpty();
  }

  /// Whether each element stands where it stood.
  boolean isInPlace() {
    return come.isEmpty() && gone.isEmpty() && !isReordered;
  }
}
