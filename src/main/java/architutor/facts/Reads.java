package architutor.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Remembers what was looked at, so that it is known what a change can matter to.
///
/// Everything that can be looked at has a number: each vertex's own content and its connections,
/// the nodes of each service, all nodes, all groups, the drawing's own statements, and all that was
/// worked out from these.
final class Reads {
  static final int DRAWING = 0;
  static final int NODES = 1;
  static final int GROUPS = 2;

  private final Map<String, Integer> services = new HashMap<>();
  private int numbers = 3;
  private int[] stamps = new int[1024];
  private int[] read = new int[64];
  private int count;
  private int stamp;
  private int latest;
  private int base;

  /// What was being looked at before something else was.
  record Outer(int stamp, int base, int count) {}

  /// A number that stands for nothing yet.
  int fresh() {
    if (numbers == stamps.length) stamps = Arrays.copyOf(stamps, 2 * numbers);
    return numbers++;
  }

  /// The number of the nodes of a service.
  int of(String service) {
    return services.computeIfAbsent(service, _ -> fresh());
  }

  /// The services of which somebody looked at the nodes.
  Set<String> services() {
    return services.keySet();
  }

  /// Forgets what was looked at.
  void begin() {
    stamp = ++latest;
    base = 0;
    count = 0;
  }

  void add(int number) {
    if (stamps[number] == stamp) return;
    stamps[number] = stamp;
    if (count == read.length) read = Arrays.copyOf(read, 2 * count);
    read[count++] = number;
  }

  int[] soFar() {
    return Arrays.copyOfRange(read, base, count);
  }

  /// Begins to note what is looked at for something else.
  Outer enter() {
    var outer = new Outer(stamp, base, count);
    stamp = ++latest;
    base = count;
    return outer;
  }

  /// Goes back to what was being looked at before.
  ///
  /// @return what was looked at meanwhile
  int[] leave(Outer outer) {
    var looked = soFar();
    stamp = outer.stamp();
    base = outer.base();
    count = outer.count();
    return looked;
  }
}
