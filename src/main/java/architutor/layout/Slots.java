package architutor.layout;

import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Spreads the lines over each side of an icon. Flows of one kind that leave (or reach) the same
/// side share a slot and so a trunk; all others get one of their own, in an order in which they
/// need not cross.
final class Slots {
  private static final double STEP = 14;

  /// Lines that end at a frame farther apart than this do not crowd each other.
  private static final double STRETCH = 56;

  private record Flank(Id body, Side side, long stretch) {}

  /// @param stretch which part of a frame's side
  /// @param nth tells edges of one kind between the same two bodies apart
  record Bus(Id body, Side side, long stretch, boolean leaves, EdgeKind kind, int nth) {}

  /// Where a line goes after it has left a side.
  private enum Turn {
    BACK,
    STRAIGHT,
    ON
  }

  /// What is known of the lines of one bus.
  private static final class Lot {
    private final Bus bus;
    private final List<Id> edges = new ArrayList<>();
    private final EnumMap<Turn, Integer> turns = new EnumMap<>(Turn.class);
    private double reach;
    private double towards;
    private double offset;

    private Lot(Bus bus) {
      this.bus = bus;
    }

    private Turn turn() {
      if (turns.containsKey(Turn.STRAIGHT)) return Turn.STRAIGHT;
      return 2 * turns.getOrDefault(Turn.BACK, 0) > edges.size() ? Turn.BACK : Turn.ON;
    }

    private double reach() {
      return reach / edges.size();
    }

    private double towards() {
      return towards / edges.size();
    }

    private Id first() {
      return edges.stream().min(Id::compareTo).orElseThrow();
    }
  }

  private final Map<Bus, Lot> lots = new LinkedHashMap<>();

  static Bus bus(Link link, boolean leaves, Port port, int nth) {
    var edge = link.edge();
    var body = leaves ? link.from() : link.to();
    var along = port.side().along(port.at());
    var stretch = body.isFrame() ? Math.round(along / STRETCH) : 0;
    return new Bus(
        leaves ? edge.from() : edge.to(), port.side(), stretch, leaves, edge.kind(), nth);
  }

  /// Counts a rough line in, from its first end (or its last).
  void add(Bus bus, Link link, List<Point> line, boolean leaves) {
    var side = bus.side();
    var lot = lots.computeIfAbsent(bus, Lot::new);
    var last = line.size() - 1;
    var at = line.get(leaves ? 0 : last);
    lot.edges.add(link.edge().id());
    lot.turns.merge(turn(side, line, leaves), 1, Integer::sum);
    lot.reach += at.distance(line.get(leaves ? 1 : last - 1));
    lot.towards += side.along((leaves ? link.to() : link.from()).core().centre());
  }

  private static Turn turn(Side side, List<Point> line, boolean leaves) {
    var last = line.size() - 1;
    var level = side.along(line.get(leaves ? 0 : last));
    for (var i = 1; i <= last; i++) {
      var other = side.along(line.get(leaves ? i : last - i));
      if (other != level) return other < level ? Turn.BACK : Turn.ON;
    }
    return Turn.STRAIGHT;
  }

  void spread() {
    var sides = new HashMap<Flank, List<Lot>>();
    for (var lot : lots.values())
      sides
          .computeIfAbsent(
              new Flank(lot.bus.body(), lot.bus.side(), lot.bus.stretch()), f -> new ArrayList<>(2))
          .add(lot);
    for (var side : sides.values()) if (side.size() > 1) spread(side);
  }

  private static void spread(List<Lot> side) {
    var straight = row(side, Turn.STRAIGHT);
    var back = row(side, Turn.BACK);
    var on = row(side, Turn.ON);
    if (straight.isEmpty()) {
      back.addAll(on);
      centre(back);
      return;
    }
    var half = centre(straight);
    for (var i = 0; i < back.size(); i++)
      back.get(back.size() - 1 - i).offset = -half - (i + 1) * step(back.size(), half);
    for (var i = 0; i < on.size(); i++) on.get(i).offset = half + (i + 1) * step(on.size(), half);
  }

  /// What turns first stands outermost, so that the others pass behind it.
  private static List<Lot> row(List<Lot> side, Turn turn) {
    var outward = turn == Turn.ON ? -1 : 1;
    var row = new ArrayList<Lot>();
    for (var lot : side) if (lot.turn() == turn) row.add(lot);
    row.sort(
        Comparator.<Lot>comparingDouble(l -> outward * l.reach())
            .thenComparingDouble(Lot::towards)
            .thenComparing(Lot::first));
    return row;
  }

  private static double centre(List<Lot> row) {
    var step = row.size() < 2 ? STEP : Math.min(STEP, 2 * Body.REACH / (row.size() - 1));
    var half = step * (row.size() - 1) / 2;
    for (var i = 0; i < row.size(); i++) row.get(i).offset = i * step - half;
    return half;
  }

  private static double step(int count, double half) {
    return Math.min(STEP, (Body.REACH - half) / count);
  }

  /// How far from the middle of its side a bus stands, in drawing units.
  double offset(Bus bus) {
    return Objects.requireNonNull(lots.get(bus)).offset;
  }
}
