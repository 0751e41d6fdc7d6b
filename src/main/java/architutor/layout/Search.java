package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

/// The cheapest way through a terrain from one of some ports to one of others (A*). A state is a
/// crossing of two lanes and a heading. The arrays are used again for the next search.
final class Search {
  /// What a corner costs, in drawing units.
  static final double BEND = 60;

  private static final Side[] HEADINGS = Side.values();
  private static final int NOWHERE = -1;

  private final Terrain terrain;
  private final Heap open = new Heap();
  private double[] costs = new double[0];
  private int[] before = new int[0];
  private int[] rounds = new int[0];
  private boolean[] isDone = new boolean[0];
  private int round;
  private int rows;
  private int arrivals;
  private List<Port> ends = List.of();
  private double[] goalXs = new double[0];
  private double[] goalYs = new double[0];
  private double unit;
  private boolean borderReached;

  Search(Terrain terrain) {
    this.terrain = terrain;
  }

  /// Whether the last search came to the border of its window without crossing anything solid.
  boolean reachedBorder() {
    return borderReached;
  }

  /// The cheapest way; there always is one, if need be through what is solid.
  ///
  /// @param unit the least that a drawing unit costs
  Way find(List<Port> starts, List<Port> targets, double unit, Box seen) {
    this.unit = unit;
    start(targets);
    var least = Double.POSITIVE_INFINITY;
    for (var port : starts)
      least = Math.min(least, port.cost() + hope(state(port, port.heading())));
    open.clear(least);
    for (var port : starts) reach(state(port, port.heading()), port.cost(), NOWHERE);
    for (var state = open.remove(); state >= 0; state = open.remove()) {
      if (isDone[state]) continue;
      isDone[state] = true;
      if (state >= arrivals) return way(state, starts, seen);
      var cost = costs[state];
      arrive(state, cost);
      expand(state, cost);
    }
    throw new NoSuchElementException("a window without a way");
  }

  private void start(List<Port> targets) {
    ends = targets;
    rows = terrain.ys.length;
    arrivals = terrain.xs.length * rows * HEADINGS.length;
    var states = arrivals + ends.size();
    if (costs.length < states) {
      costs = new double[states];
      before = new int[states];
      rounds = new int[states];
      isDone = new boolean[states];
      round = 0;
    }
    round++;
    borderReached = false;
    goalXs = new double[ends.size()];
    goalYs = new double[ends.size()];
    for (var end = 0; end < ends.size(); end++) {
      goalXs[end] = ends.get(end).stub().x();
      goalYs[end] = ends.get(end).stub().y();
    }
  }

  private void arrive(int state, double cost) {
    var heading = HEADINGS[state % HEADINGS.length];
    var x = terrain.xs[column(state)];
    var y = terrain.ys[row(state)];
    for (var end = 0; end < goalXs.length; end++) {
      if (goalXs[end] != x || goalYs[end] != y) continue;
      var port = ends.get(end);
      var wanted = port.heading().opposite();
      if (heading == wanted) reach(arrivals + end, cost + port.cost(), state);
      else if (heading.isLevel() != wanted.isLevel())
        reach(arrivals + end, cost + port.cost() + BEND, state);
    }
  }

  private void expand(int state, double cost) {
    var heading = HEADINGS[state % HEADINGS.length];
    var column = column(state);
    var row = row(state);
    if (cost < Terrain.SOLID
        && (column == 0 || row == 0 || column == terrain.xs.length - 1 || row == rows - 1))
      borderReached = true;
    for (var next : HEADINGS) {
      if (next == heading.opposite()) continue;
      var further = cost + terrain.step(column, row, next) + (next == heading ? 0 : BEND);
      if (further < Double.POSITIVE_INFINITY)
        reach(state(column + next.dx, row + next.dy, next), further, state);
    }
  }

  private void reach(int state, double cost, int from) {
    if (rounds[state] == round && cost >= costs[state]) return;
    rounds[state] = round;
    costs[state] = cost;
    before[state] = from;
    isDone[state] = false;
    open.add(state, cost + hope(state));
  }

  /// At least this much is still to be paid: the plain way and the corners that it cannot do
  /// without.
  private double hope(int state) {
    if (state >= arrivals) return 0;
    var heading = HEADINGS[state % HEADINGS.length];
    var x = terrain.xs[column(state)];
    var y = terrain.ys[row(state)];
    var least = Double.POSITIVE_INFINITY;
    for (var end = 0; end < goalXs.length; end++) {
      var dx = goalXs[end] - x;
      var dy = goalYs[end] - y;
      var port = ends.get(end);
      var cost = unit * (Math.abs(dx) + Math.abs(dy)) + port.cost();
      if (cost < least) cost += BEND * corners(heading, port.heading().opposite(), dx, dy);
      least = Math.min(least, cost);
    }
    return least;
  }

  /// The fewest corners on a way that goes on with a heading and arrives with another.
  private static int corners(Side heading, Side wanted, double dx, double dy) {
    var ahead = heading.dx * dx + heading.dy * dy;
    var aside = heading.dy * dx + heading.dx * dy;
    if (heading == wanted) {
      if (ahead < 0) return 4;
      return aside == 0 ? 0 : 2;
    }
    if (heading.isLevel() == wanted.isLevel()) return 2;
    return ahead >= 0 && wanted.dx * dx + wanted.dy * dy >= 0 ? 1 : 3;
  }

  private Way way(int last, List<Port> starts, Box seen) {
    var end = ends.get(last - arrivals);
    var line = new ArrayList<Point>();
    line.add(end.at());
    var first = before[last];
    for (var state = first; state != NOWHERE; state = before[state]) {
      line.add(new Point(terrain.xs[column(state)], terrain.ys[row(state)]));
      first = state;
    }
    var origin = first;
    var start =
        starts.stream()
            .filter(p -> state(p, p.heading()) == origin)
            .min((a, b) -> Double.compare(a.cost(), b.cost()))
            .orElseThrow();
    line.add(start.at());
    Collections.reverse(line);
    return new Way(start, end, Lines.simple(line), costs[last], seen);
  }

  private int state(Port port, Side heading) {
    var stub = port.stub();
    return state(
        Arrays.binarySearch(terrain.xs, stub.x()),
        Arrays.binarySearch(terrain.ys, stub.y()),
        heading);
  }

  private int state(int column, int row, Side heading) {
    return (column * rows + row) * HEADINGS.length + heading.turn;
  }

  private int column(int state) {
    return state / HEADINGS.length / rows;
  }

  private int row(int state) {
    return state / HEADINGS.length % rows;
  }
}
