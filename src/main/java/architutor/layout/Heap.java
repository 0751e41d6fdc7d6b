package architutor.layout;

import java.util.Arrays;

/// Numbers by what is hoped of them, least first, in buckets half a drawing unit wide; within one
/// the latest first. What is hoped for far more than the first lies in one last bucket, in order.
final class Heap {
  private static final double PER_UNIT = 2;
  private static final int BUCKETS = 8192;
  private static final int NONE = -1;

  private final int[] firsts = new int[BUCKETS];
  private int[] nexts = new int[256];
  private int[] states = new int[256];
  private int count;
  private double base;
  private int current;
  private int highest = NONE;
  private double[] farHopes = new double[256];
  private int[] farStates = new int[256];
  private int far;

  Heap() {
    Arrays.fill(firsts, NONE);
  }

  /// @param least no number to come is hoped less of; any that is comes first, in no order
  void clear(double least) {
    base = least;
    Arrays.fill(firsts, 0, highest + 1, NONE);
    highest = NONE;
    current = 0;
    count = 0;
    far = 0;
  }

  void add(int state, double hope) {
    var bucket = Math.max(0, (hope - base) * PER_UNIT);
    if (bucket < BUCKETS) add(state, (int) bucket);
    else addFar(state, hope);
  }

  private void add(int state, int bucket) {
    if (count == states.length) {
      states = Arrays.copyOf(states, 2 * count);
      nexts = Arrays.copyOf(nexts, 2 * count);
    }
    states[count] = state;
    nexts[count] = firsts[bucket];
    firsts[bucket] = count++;
    current = Math.min(current, bucket);
    highest = Math.max(highest, bucket);
  }

  /// The next number, or -1 if there is none.
  int remove() {
    while (current <= highest) {
      var first = firsts[current];
      if (first != NONE) {
        firsts[current] = nexts[first];
        return states[first];
      }
      current++;
    }
    return far == 0 ? NONE : removeFar();
  }

  private void addFar(int state, double hope) {
    if (far == farStates.length) {
      farStates = Arrays.copyOf(farStates, 2 * far);
      farHopes = Arrays.copyOf(farHopes, 2 * far);
    }
    var at = far++;
    while (at > 0 && farHopes[(at - 1) >>> 1] > hope) {
      put(at, (at - 1) >>> 1);
      at = (at - 1) >>> 1;
    }
    farHopes[at] = hope;
    farStates[at] = state;
  }

  private int removeFar() {
    var first = farStates[0];
    var hope = farHopes[--far];
    var state = farStates[far];
    var at = 0;
    for (var child = 1; child < far; child = 2 * at + 1) {
      if (child + 1 < far && farHopes[child + 1] < farHopes[child]) child++;
      if (hope <= farHopes[child]) break;
      put(at, child);
      at = child;
    }
    farHopes[at] = hope;
    farStates[at] = state;
    return first;
  }

  private void put(int to, int from) {
    farHopes[to] = farHopes[from];
    farStates[to] = farStates[from];
  }
}
