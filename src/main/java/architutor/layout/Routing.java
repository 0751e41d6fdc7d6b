package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// One routing of a whole drawing: first a rough line for every edge, which tells the sides that it
/// uses, then slots on those sides, then the lines themselves, short ones first.
final class Routing {
  private static final double WINDOW = 200;

  private final Diagram diagram;
  private final Scenery scenery;
  private final Map<Id, List<Point>> kept;
  private final Map<Id, Search.Way> rough = new HashMap<>();
  private final Map<Id, Integer> nth = new HashMap<>();
  private final Map<Id, Link> byEdge = new HashMap<>();
  private final Map<Id, List<Point>> lines = new LinkedHashMap<>();
  private final Slots slots = new Slots();

  /// @param kept lines that stay as they are
  Routing(Diagram diagram, Map<Id, List<Point>> kept) {
    this.diagram = diagram;
    this.kept = kept;
    scenery = new Scenery(diagram);
  }

  Routes run() {
    var links = diagram.edges().stream().flatMap(e -> Link.of(diagram, e).stream()).toList();
    for (var link : links) byEdge.put(link.edge().id(), link);
    lines.putAll(kept);
    for (var link : links)
      if (!link.edge().bends().isEmpty()) lines.putIfAbsent(link.edge().id(), Bends.line(link));
    count(links);
    var free = links.stream().filter(l -> l.edge().bends().isEmpty()).toList();
    for (var link : free) sketch(link);
    slots.spread();
    free.stream()
        .filter(l -> !kept.containsKey(l.edge().id()))
        .sorted(
            Comparator.<Link>comparingInt(l -> rough(l).line().size() == 2 ? 0 : 1)
                .thenComparingDouble(l -> rough(l).cost()))
        .forEach(this::draw);
    return Routes.of(diagram, lines);
  }

  private Search.Way rough(Link link) {
    return Objects.requireNonNull(rough.get(link.edge().id()));
  }

  private void count(List<Link> links) {
    record Pair(Id from, Id to, EdgeKind kind) {}
    var seen = new HashMap<Pair, Integer>();
    for (var link : links) {
      var e = link.edge();
      nth.put(e.id(), seen.merge(new Pair(e.from(), e.to(), e.kind()), 1, Integer::sum));
    }
  }

  private void sketch(Link link) {
    var line = kept.get(link.edge().id());
    var way = line == null ? way(link) : way(link, line);
    rough.put(link.edge().id(), way);
    slots.add(bus(link, true), link, way.line(), link.to());
    slots.add(bus(link, false), link, way.line().reversed(), link.from());
  }

  private Search.Way way(Link link) {
    return link.facing()
        .map(side -> straight(link, side))
        .filter(w -> !scenery.blocks(link, w.line()))
        .orElseGet(() -> search(link, link.starts(), link.ends(), List.of()));
  }

  private static Search.Way way(Link link, List<Point> line) {
    return new Search.Way(
        link.from().port(line.get(0), line.get(1)),
        link.to().port(line.getLast(), line.get(line.size() - 2)),
        line,
        0);
  }

  private static Search.Way straight(Link link, Side side) {
    var level = link.level(side);
    return new Search.Way(
        link.from().port(side, level, 0),
        link.to().port(side.opposite(), level, 0),
        link.straight(side, 0),
        0);
  }

  private void draw(Link link) {
    var way = rough(link);
    var start = slots.offset(bus(link, true));
    var end = slots.offset(bus(link, false));
    if (way.line().size() == 2 && start == end) {
      var straight = link.straight(way.start().side(), start);
      if (!scenery.blocks(link, straight)) {
        lines.put(link.edge().id(), straight);
        return;
      }
    }
    var from = moved(link.from(), way.start(), start);
    var to = moved(link.to(), way.end(), end);
    var others =
        lines.entrySet().stream()
            .filter(e -> !sharesTrunk(link, e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    var line = search(link, List.of(from), List.of(to), others).line();
    // A slot may be walled in where the middle of the side was not: sharing a place beats crossing
    // an icon.
    lines.put(link.edge().id(), scenery.blocks(link, line) ? way.line() : line);
  }

  private static Port moved(Body body, Port port, double offset) {
    var side = port.side();
    var level = Math.clamp(side.along(port.at()) + offset, body.lower(side), body.upper(side));
    return body.port(side, level, 0);
  }

  private boolean sharesTrunk(Link link, Id other) {
    var drawn = byEdge.get(other);
    if (drawn == null || !rough.containsKey(other)) return false;
    return bus(link, true).equals(bus(drawn, true)) || bus(link, false).equals(bus(drawn, false));
  }

  private Slots.Bus bus(Link link, boolean leaves) {
    var way = rough(link);
    var side = leaves ? way.start().side() : way.end().side();
    return Slots.bus(link, leaves, side, nth.getOrDefault(link.edge().id(), 1));
  }

  /// Looks near the two ends first, and farther only if everything near is blocked.
  private Search.Way search(
      Link link, List<Port> starts, List<Port> ends, List<List<Point>> others) {
    var near = search(link, starts, ends, others, link.bounds().grown(WINDOW));
    if (!scenery.blocks(link, near.line())) return near;
    var everything = Spots.occupied(diagram).reduce(link.bounds(), Box::union).grown(WINDOW);
    return search(link, starts, ends, others, everything);
  }

  private Search.Way search(
      Link link, List<Port> starts, List<Port> ends, List<List<Point>> others, Box window) {
    var ports = Stream.concat(starts.stream(), ends.stream()).toList();
    return new Search(scenery.terrain(link, window, ports, others), starts, ends).run();
  }
}
