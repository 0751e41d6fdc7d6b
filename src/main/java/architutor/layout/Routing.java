package architutor.layout;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One routing of a whole drawing: first a rough line for every edge, straight ones before those
/// that might cross them, which tells the sides that it uses, then slots on those sides, then the
/// lines themselves, short ones first. What cannot have changed since an earlier routing is taken
/// from there; the result is the same as without it.
final class Routing {
  /// Rough lines whose costs differ by less than this factor are drawn in the order of their names,
  /// so that a small move seldom turns the order round.
  private static final double ALIKE = 1.2;

  /// One edge after its rough line was found.
  private record Task(
      int number, Link link, Way rough, Slots.Bus from, Slots.Bus to, Optional<Plan.Entry> before) {
    int rank() {
      return rough.isStraight() ? 0 : 1 + (int) (Math.log1p(rough.cost()) / Math.log(ALIKE));
    }

    boolean sharesTrunk(Task other) {
      return from.equals(other.from) || to.equals(other.to);
    }
  }

  private record Pair(Id from, Id to, EdgeKind kind) {}

  private final Diagram diagram;
  private final Plan old;
  private final Scenery scenery;
  private final Finder finder;
  private final Changes changes;
  private final Slots slots = new Slots();
  private final Laid laid = new Laid();
  private final List<Link> links = new ArrayList<>();
  private final Map<Id, Way> straight = new HashMap<>();
  private final Laid straightLaid = new Laid();
  private final List<Task> tasks = new ArrayList<>();
  private final Map<Pair, Integer> seen = new HashMap<>();
  private final Map<Id, List<Point>> fixed = new LinkedHashMap<>();
  private final Map<Id, Plan.Entry> entries = new LinkedHashMap<>();
  private final Labels keeping;
  private final Map<Id, Point> kept = new HashMap<>();

  Routing(Diagram diagram, Plan before) {
    this.diagram = diagram;
    old = Changes.nestsAnew(before.diagram(), diagram) ? Plan.NONE : before;
    scenery = new Scenery(diagram);
    finder = new Finder(scenery);
    keeping = new Labels(scenery, laid);
    changes = Changes.between(old.diagram(), diagram);
  }

  Routes run() {
    for (var edge : diagram.edges()) Link.of(diagram, edge).ifPresent(this::straighten);
    forgetStraight();
    for (var link : links) sketch(link);
    slots.spread();
    var order = new ArrayList<>(tasks);
    order.sort(Comparator.comparingInt(Task::rank).thenComparing(task -> task.link().edge().id()));
    forget();
    forget(old.kept());
    fixedInOrder().forEach(line -> keep(line.getKey(), line.getValue(), -1));
    for (var task : order) draw(task);
    return new Routes(diagram, new Plan(diagram, fixed, entries, kept, labels(order)));
  }

  private void straighten(Link link) {
    var edge = link.edge();
    if (edge.bends().isEmpty())
      finder
          .straight(link)
          .ifPresent(way -> {
            straight.put(edge.id(), way);
            straightLaid.add(links.size(), way.line());
          });
    links.add(link);
  }

  /// Where a straight line has come or gone, others may have to cross it or need not any more.
  private void forgetStraight() {
    straight.forEach((id, way) -> {
      if (!old.rough(id).equals(Optional.of(way.line()))) changes.add(way.line());
    });
    for (var entry : old.entries().values()) {
      var now = Optional.ofNullable(straight.get(entry.link().edge().id()));
      if (entry.rough().isStraight()
          && !now.map(Way::line).equals(Optional.of(entry.rough().line())))
        changes.add(entry.rough().line());
    }
  }

  private void sketch(Link link) {
    var edge = link.edge();
    var nth = seen.merge(new Pair(edge.from(), edge.to(), edge.kind()), 1, Integer::sum);
    if (!edge.bends().isEmpty()) {
      fixed.put(edge.id(), Bends.line(link));
      return;
    }
    var before = old.of(edge).filter(e -> e.link().isAs(link));
    var rough =
        Optional.ofNullable(straight.get(edge.id()))
            .or(() -> before.map(Plan.Entry::rough).filter(way -> !changes.touch(way.seen())))
            .orElseGet(() -> finder.alone(link, straightLaid, n -> touch(links.get(n), edge)));
    var from = Slots.bus(link, true, rough.start(), nth);
    var to = Slots.bus(link, false, rough.end(), nth);
    slots.add(from, link, rough.line(), true);
    slots.add(to, link, rough.line(), false);
    tasks.add(new Task(tasks.size(), link, rough, from, to, before));
  }

  private static boolean touch(Link link, Edge edge) {
    return link.edge().touches(edge.from()) || link.edge().touches(edge.to());
  }

  /// Lines that are gone or come at another time leave their places to others. Corners that a
  /// person fixed come before all else.
  private void forget() {
    var stay = new HashMap<Id, Integer>();
    for (var task : tasks) stay.put(task.link().edge().id(), task.rank());
    for (var entry : old.entries().values())
      if (stay.getOrDefault(entry.link().edge().id(), -1) != entry.rank())
        changes.add(entry.line());
    fixed.forEach((id, line) -> {
      if (!line.equals(old.fixed().get(id))) changes.add(line);
      laid.add(-1, line);
    });
    old.fixed()
        .forEach((id, line) -> {
          if (!line.equals(fixed.get(id))) changes.add(line);
        });
  }

  private void draw(Task task) {
    var edge = task.link().edge();
    var blank =
        new Plan.Entry(
            task.link(),
            task.rough(),
            task.from(),
            task.to(),
            slots.offset(task.from()),
            slots.offset(task.to()),
            task.rank(),
            task.rough());
    var before = task.before();
    var isSame =
        before.filter(b -> b.isDrawnAs(blank) && b.rough().equals(task.rough())).isPresent();
    var entry =
        before
            .filter(b -> isSame && !changes.touch(b.drawn().seen()))
            .map(b -> blank.drawn(b.drawn()))
            .orElseGet(() -> blank.drawn(found(task, blank)));
    if (!isSame || !before.map(Plan.Entry::line).equals(Optional.of(entry.line()))) {
      old.of(edge).map(Plan.Entry::line).ifPresent(changes::add);
      changes.add(entry.line());
    }
    entries.put(edge.id(), entry);
    laid.add(task.number(), entry.line());
    keep(edge.id(), entry.line(), task.number());
  }

  /// Lines that come later go round the label, or join the line where there is none.
  private void keep(Id id, List<Point> line, int owner) {
    var text = text(id);
    if (text.isEmpty()) return;
    label(id, line, owner, keeping, old.kept(), kept);
    var box = Labels.around(Objects.requireNonNull(kept.get(id)), text);
    laid.labels.add(box.x(), box.y(), box.right(), box.bottom());
  }

  /// Labels that are gone or read otherwise leave their places to others.
  private void forget(Map<Id, Point> labels) {
    labels.forEach((id, at) -> {
      var then = old.diagram().edge(id).map(Edge::label).orElse("");
      var now = diagram.edge(id).map(Edge::label);
      if (!now.equals(Optional.of(then))) changes.add(Labels.around(at, then));
    });
  }

  private String text(Id id) {
    return diagram.edge(id).map(Edge::label).orElseThrow();
  }

  /// Lines that a person fixed come first, then the others as they were drawn.
  private Map<Id, Point> labels(List<Task> order) {
    var places = new Labels(scenery, laid);
    var labels = new HashMap<Id, Point>();
    forget(old.labels());
    fixedInOrder()
        .forEach(line -> label(line.getKey(), line.getValue(), -1, places, old.labels(), labels));
    for (var task : order) {
      var id = task.link().edge().id();
      var line = Objects.requireNonNull(entries.get(id)).line();
      label(id, line, task.number(), places, old.labels(), labels);
    }
    return labels;
  }

  private Stream<Map.Entry<Id, List<Point>>> fixedInOrder() {
    return fixed.entrySet().stream().sorted(Map.Entry.comparingByKey());
  }

  /// @param then where labels stood
  /// @param now where they stand
  private void label(
      Id id, List<Point> line, int owner, Labels places, Map<Id, Point> then, Map<Id, Point> now) {
    var text = text(id);
    var before = Optional.ofNullable(then.get(id));
    var isSame =
        old.line(id).equals(Optional.of(line))
            && old.diagram().edge(id).map(Edge::label).equals(Optional.of(text))
            && !changes.touch(Labels.seen(line));
    var at = before.filter(_ -> isSame).orElseGet(() -> places.place(owner, line, text));
    if (!before.equals(Optional.of(at))) {
      before.ifPresent(p -> changes.add(Labels.around(p, text)));
      changes.add(Labels.around(at, text));
    }
    now.put(id, at);
    if (!text.isEmpty()) places.add(at, text);
  }

  private Way found(Task task, Plan.Entry wanted) {
    var link = task.link();
    var rough = task.rough();
    var from = finder.ports().moved(link, link.from(), rough.start(), wanted.start());
    var to = finder.ports().moved(link, link.to(), rough.end(), wanted.end());
    var ready = shifted(rough, from, to);
    if (ready.isPresent()
        && !finder.blocks(link, ready.get().line())
        && (rough.isStraight() || !finder.isNear(laid, ready.get().line()))) return ready.get();
    var tried = ready.map(Way::seen).orElse(rough.seen());
    var way = among(task, from, to).seeing(tried);
    if (!finder.blocks(link, way.line())) return way;
    // A slot may be walled in where the middle of the side was not: sharing a place beats crossing
    // an icon.
    var middle = among(task, rough.start(), rough.end()).seeing(way.seen());
    return finder.blocks(link, middle.line()) ? rough.seeing(middle.seen()) : middle;
  }

  private Way among(Task task, Port from, Port to) {
    return finder.among(
        task.link(), from, to, laid, owner -> owner >= 0 && tasks.get(owner).sharesTrunk(task));
  }

  /// The rough line with its ends in their slots; none if a straight one would have to bend.
  private static Optional<Way> shifted(Way rough, Port from, Port to) {
    var line = new ArrayList<>(rough.line());
    var start = line.getFirst();
    var end = line.getLast();
    var last = line.size() - 1;
    line.set(0, from.at());
    line.set(last, to.at());
    if (last > 1) {
      line.set(1, line.get(1).plus(from.at().x() - start.x(), from.at().y() - start.y()));
      line.set(last - 1, line.get(last - 1).plus(to.at().x() - end.x(), to.at().y() - end.y()));
    } else if (from.at().x() != to.at().x() && from.at().y() != to.at().y()) {
      return Optional.empty();
    }
    var moved = Lines.simple(line);
    return Optional.of(
        new Way(from, to, moved, rough.cost(), Lines.bounds(moved).grown(2 * Terrain.CLOSE)));
  }
}
