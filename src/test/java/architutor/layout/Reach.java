package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Whether there is any way at all for a line, found by flooding the drawing from one end. Apart
/// from the router on purpose.
final class Reach {
  /// What a line keeps free on either side of it at least.
  private static final double ROOM = 1.5;

  private final List<Box> solid = new ArrayList<>();
  private final double[] xs;
  private final double[] ys;
  private final List<Point> starts;
  private final List<Point> ends;

  private Reach(Diagram diagram, Edge edge) {
    var link = Link.of(diagram, edge).orElseThrow();
    for (var node : diagram.nodes()) if (!edge.touches(node.id())) solid.add(Footprint.of(node));
    solid.addAll(link.from().solid());
    solid.addAll(link.to().solid());
    starts = ports(link.from());
    ends = ports(link.to());
    var columns = new TreeSet<Double>();
    var rows = new TreeSet<Double>();
    for (var box : solid) {
      columns.add(box.x() - ROOM);
      columns.add(box.right() + ROOM);
      rows.add(box.y() - ROOM);
      rows.add(box.bottom() + ROOM);
    }
    for (var p : starts) {
      columns.add(p.x());
      rows.add(p.y());
    }
    for (var p : ends) {
      columns.add(p.x());
      rows.add(p.y());
    }
    xs = columns.stream().mapToDouble(x -> x).toArray();
    ys = rows.stream().mapToDouble(y -> y).toArray();
  }

  static boolean isPossible(Diagram diagram, Edge edge) {
    return new Reach(diagram, edge).flood();
  }

  /// The middle and both limits of each side.
  private List<Point> ports(Body body) {
    var ports = new ArrayList<Point>();
    for (var side : Side.values())
      for (var level :
          new double[] {body.lower(side), side.along(body.core().centre()), body.upper(side)}) {
        var at = body.port(side, level, 0).at();
        if (solid.stream().noneMatch(b -> b.grown(ROOM - 0.01).contains(at))) ports.add(at);
      }
    return ports;
  }

  private boolean flood() {
    var seen = new boolean[xs.length][ys.length];
    var open = new ArrayDeque<int[]>();
    for (var p : starts) open.add(new int[] {index(xs, p.x()), index(ys, p.y())});
    while (!open.isEmpty()) {
      var at = open.remove();
      var i = at[0];
      var j = at[1];
      if (seen[i][j]) continue;
      seen[i][j] = true;
      for (var side : Side.values()) {
        var k = i + side.dx;
        var l = j + side.dy;
        if (k >= 0 && k < xs.length && l >= 0 && l < ys.length && !seen[k][l] && isFree(i, j, k, l))
          open.add(new int[] {k, l});
      }
    }
    return ends.stream().anyMatch(p -> seen[index(xs, p.x())][index(ys, p.y())]);
  }

  private boolean isFree(int i, int j, int k, int l) {
    var step = Box.between(new Point(xs[i], ys[j]), new Point(xs[k], ys[l]));
    return solid.stream().noneMatch(b -> b.grown(ROOM - 0.01).intersects(step));
  }

  private static int index(double[] row, double value) {
    return java.util.Arrays.binarySearch(row, value);
  }
}
