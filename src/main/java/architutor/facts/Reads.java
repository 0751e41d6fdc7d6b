package architutor.facts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Remembers what was looked at, so that it is known what a change can matter to.
///
/// Everything that can be looked at has a number: each vertex's own content and its connections,
/// the nodes of each service, all nodes, all groups, the drawing's own statements, and the shape of
/// the whole flow.
final class Reads {
  static final int DRAWING = 0;
  static final int SHAPE = 1;
  static final int NODES = 2;
  static final int GROUPS = 3;

  private final Map<String, Integer> services = new HashMap<>();
  private final IdentityHashMap<Set<String>, Integer> sets = new IdentityHashMap<>();
  private int numbers = 4;
  private int[] stamps = new int[256];
  private int[] read = new int[64];
  private int count;
  private int stamp;

  /// A number that stands for nothing yet.
  int fresh() {
    if (numbers == stamps.length) stamps = Arrays.copyOf(stamps, 2 * numbers);
    return numbers++;
  }

  /// The number of the nodes of a service.
  int of(String service) {
    return services.computeIfAbsent(service, _ -> fresh());
  }

  /// The number of the nodes of some services.
  ///
  /// @param some the same object for the same question
  int of(Set<String> some) {
    return sets.computeIfAbsent(some, _ -> fresh());
  }

  /// The numbers of all sets that a service is in.
  IntStream setsWith(String service) {
    return sets.entrySet().stream()
        .filter(e -> e.getKey().contains(service))
        .mapToInt(Map.Entry::getValue);
  }

  /// Forgets what was looked at.
  void begin() {
    stamp++;
    count = 0;
  }

  /// Which time of looking this is.
  int stamp() {
    return stamp;
  }

  void add(int number) {
    if (stamps[number] == stamp) return;
    stamps[number] = stamp;
    if (count == read.length) read = Arrays.copyOf(read, 2 * count);
    read[count++] = number;
  }

  void addAll(int[] numbers) {
    for (var number : numbers) add(number);
  }

  int[] soFar() {
    return Arrays.copyOf(read, count);
  }

  /// Goes on with what was looked at before something else was, as [#soFar] gave it.
  void resume(int[] before) {
    begin();
    addAll(before);
  }

  static boolean touch(int[] read, BitSet changed) {
    for (var number : read) if (changed.get(number)) return true;
    return false;
  }
}
