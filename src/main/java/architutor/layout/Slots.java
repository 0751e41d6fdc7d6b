package architutor.layout;

import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Spreads the lines over each side of an icon. Flows of one kind that leave (or reach) the same
/// side share a slot and so a trunk; all others get one of their own, in an order in which they
/// need not cross.
final class Slots {
  private static final double STEP = 14;

  private record Flank(Id body, Side side) {}

  /// @param nth tells edges of one kind between the same two bodies apart
  record Bus(Id body, Side side, boolean leaves, EdgeKind kind, int nth) {}

  /// @param reach how far the line runs before it turns
  /// @param towards how far along the side the other end lies
  private record Member(Id edge, Turn turn, double reach, double towards) {}

  /// Where a line goes after it has left a side.
  private enum Turn {
    BACK,
    STRAIGHT,
    ON
  }

  private final Map<Bus, List<Member>> buses = new LinkedHashMap<>();
  private final Map<Bus, Double> offsets = new HashMap<>();

  static Bus bus(Link link, boolean leaves, Side side, int nth) {
    var edge = link.edge();
    return new Bus(leaves ? edge.from() : edge.to(), side, leaves, edge.kind(), nth);
  }

  /// Counts a rough line, seen from one of its ends, in.
  void add(Bus bus, Link link, List<Point> seen, Body other) {
    var side = bus.side();
    var level = side.along(seen.getFirst());
    var turn =
        seen.stream()
            .mapToDouble(side::along)
            .filter(l -> l != level)
            .mapToObj(l -> l < level ? Turn.BACK : Turn.ON)
            .findFirst()
            .orElse(Turn.STRAIGHT);
    buses
        .computeIfAbsent(bus, b -> new ArrayList<>())
        .add(
            new Member(
                link.edge().id(),
                turn,
                seen.get(0).distance(seen.get(1)),
                side.along(other.core().centre())));
  }

  void spread() {
    var sides = new LinkedHashMap<Flank, List<Bus>>();
    for (var bus : buses.keySet())
      sides.computeIfAbsent(new Flank(bus.body(), bus.side()), f -> new ArrayList<>()).add(bus);
    sides.values().forEach(this::spread);
  }

  private void spread(List<Bus> side) {
    var rows = new HashMap<Turn, List<Bus>>();
    for (var turn : Turn.values())
      rows.put(turn, side.stream().filter(b -> turn(b) == turn).sorted(order(turn)).toList());
    var straight = rows.getOrDefault(Turn.STRAIGHT, List.of());
    var back = rows.getOrDefault(Turn.BACK, List.of());
    var on = rows.getOrDefault(Turn.ON, List.of());
    if (straight.isEmpty()) {
      var all = new ArrayList<>(back);
      all.addAll(on);
      centre(all);
      return;
    }
    var half = centre(straight);
    for (var i = 0; i < back.size(); i++)
      offsets.put(back.get(back.size() - 1 - i), -half - (i + 1) * step(back.size(), half));
    for (var i = 0; i < on.size(); i++)
      offsets.put(on.get(i), half + (i + 1) * step(on.size(), half));
  }

  private double centre(List<Bus> row) {
    var step = row.size() < 2 ? STEP : Math.min(STEP, 2 * Body.REACH / (row.size() - 1));
    var half = step * (row.size() - 1) / 2;
    for (var i = 0; i < row.size(); i++) offsets.put(row.get(i), i * step - half);
    return half;
  }

  private static double step(int count, double half) {
    return Math.min(STEP, (Body.REACH - half) / count);
  }

  private Turn turn(Bus bus) {
    var turns = members(bus).stream().map(Member::turn).toList();
    if (turns.contains(Turn.STRAIGHT)) return Turn.STRAIGHT;
    var back = turns.stream().filter(t -> t == Turn.BACK).count();
    return 2 * back > turns.size() ? Turn.BACK : Turn.ON;
  }

  /// What turns first stands outermost, so that the others pass behind it.
  private Comparator<Bus> order(Turn turn) {
    var outward = turn == Turn.ON ? -1 : 1;
    return Comparator.<Bus>comparingDouble(b -> outward * mean(b, Member::reach))
        .thenComparingDouble(b -> mean(b, Member::towards))
        .thenComparing(b -> members(b).stream().map(Member::edge).min(Id::compareTo).orElseThrow());
  }

  private double mean(Bus bus, ToDoubleFunction<Member> measure) {
    return members(bus).stream().mapToDouble(measure).average().orElse(0);
  }

  private List<Member> members(Bus bus) {
    return buses.getOrDefault(bus, List.of());
  }

  /// How far from the middle of its side a bus stands, in drawing units.
  double offset(Bus bus) {
    return offsets.getOrDefault(bus, 0.0);
  }
}
