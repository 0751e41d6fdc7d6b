package architutor.layout;

import architutor.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The cheapest way through a terrain from one of some ports to one of others (A*).
final class Search {
  private static final double BEND = 60;
  private static final Side[] HEADINGS = Side.values();
  private static final int NOWHERE = -1;

  /// A line and the ports it uses.
  record Way(Port start, Port end, List<Point> line, double cost) {}

  private record Step(int state, double cost, double hope, int turn) {}

  private final Terrain terrain;
  private final List<Port> starts;
  private final List<Port> ends;
  private final double[] costs;
  private final int[] before;
  private final PriorityQueue<Step> open =
      new PriorityQueue<>(
          Comparator.comparingDouble(Step::hope)
              .thenComparing(Step::turn, Comparator.reverseOrder()));
  private int turns;

  Search(Terrain terrain, List<Port> starts, List<Port> ends) {
    this.terrain = terrain;
    this.starts = starts;
    this.ends = ends;
    var states = terrain.xs.length * terrain.ys.length * HEADINGS.length + ends.size();
    costs = new double[states];
    before = new int[states];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    Arrays.fill(before, NOWHERE);
  }

  Way run() {
    for (var port : starts) reach(state(port, port.heading()), port.cost(), NOWHERE);
    var arrivals = costs.length - ends.size();
    while (true) {
      var step = open.remove();
      if (step.cost() > costs[step.state()]) continue;
      if (step.state() >= arrivals) return way(step, ends.get(step.state() - arrivals));
      for (var end = 0; end < ends.size(); end++) {
        var port = ends.get(end);
        if (step.state() == state(port, port.heading().opposite()))
          reach(arrivals + end, step.cost() + port.cost(), step.state());
      }
      expand(step);
    }
  }

  private void expand(Step step) {
    var heading = HEADINGS[step.state() % HEADINGS.length];
    var column = column(step.state());
    var row = row(step.state());
    var cost = step.cost() + terrain.step(column, row, heading);
    if (cost < Double.POSITIVE_INFINITY)
      reach(state(column + heading.dx, row + heading.dy, heading), cost, step.state());
    for (var next : HEADINGS)
      if (next.isLevel() != heading.isLevel())
        reach(state(column, row, next), step.cost() + BEND, step.state());
  }

  private void reach(int state, double cost, int from) {
    if (cost >= costs[state]) return;
    costs[state] = cost;
    before[state] = from;
    open.add(new Step(state, cost, cost + hope(state), turns++));
  }

  private double hope(int state) {
    if (state >= costs.length - ends.size()) return 0;
    var at = terrain.at(column(state), row(state));
    var least = Double.POSITIVE_INFINITY;
    for (var end : ends) {
      var goal = end.stub();
      least =
          Math.min(least, Math.abs(goal.x() - at.x()) + Math.abs(goal.y() - at.y()) + end.cost());
    }
    return least;
  }

  private Way way(Step last, Port end) {
    var line = new ArrayList<Point>();
    line.add(end.at());
    var state = before[last.state()];
    var first = state;
    for (; state != NOWHERE; state = before[state]) {
      line.add(terrain.at(column(state), row(state)));
      first = state;
    }
    var origin = first;
    var start =
        starts.stream().filter(p -> state(p, p.heading()) == origin).findFirst().orElseThrow();
    line.add(start.at());
    Collections.reverse(line);
    return new Way(start, end, Lines.simple(line), last.cost());
  }

  private int state(Port port, Side heading) {
    var stub = port.stub();
    return state(
        Arrays.binarySearch(terrain.xs, stub.x()),
        Arrays.binarySearch(terrain.ys, stub.y()),
        heading);
  }

  private int state(int column, int row, Side heading) {
    return (column * terrain.ys.length + row) * HEADINGS.length + heading.turn;
  }

  private int column(int state) {
    return state / HEADINGS.length / terrain.ys.length;
  }

  private int row(int state) {
    return state / HEADINGS.length % terrain.ys.length;
  }
}
