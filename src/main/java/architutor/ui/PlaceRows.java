package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.edit.Locks;
import architutor.edit.Move;
import architutor.edit.Put;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of a form that say where an element stands and how large it is, for whom a drag is not
/// exact enough or not possible.
record PlaceRows(Session session, Catalog catalog) {
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final String PAIR = NUMBER + "\\s*[,\\s]\\s*" + NUMBER;
  private static final Pattern ONE = Pattern.compile(PAIR);
  private static final Pattern SOME = Pattern.compile(PAIR + "(\\s*;\\s*" + PAIR + ")*");

  List<Row> of(Element element) {
    var id = element.id();
    return switch (element) {
      case Node _ -> withHome(id, place(id));
      case Group _ -> withHome(id, place(id), size(id));
      case Note _ -> List.of(place(id), size(id));
      case Edge _ -> List.of(corners(id));
    };
  }

  private List<Row> withHome(Id id, Row... rows) {
    var homes = homes(id);
    return homes.size() < 2
        ? List.of(rows)
        : Stream.concat(Stream.of(home(id, homes)), Stream.of(rows)).toList();
  }

  /// The drawing itself and the frames that may hold it.
  private List<Optional<Id>> homes(Id id) {
    var diagram = session.diagram();
    var own = diagram.withContents(id);
    Predicate<Optional<Id>> mayHold =
        home ->
            diagram
                .group(id)
                .flatMap(g -> catalog.nesting().objection(diagram, g.kind(), home))
                .isEmpty();
    var homes = new ArrayList<Optional<Id>>();
    homes.add(Optional.empty());
    for (var group : diagram.groups())
      if (!own.contains(group.id())) homes.add(Optional.of(group.id()));
    homes.removeIf(mayHold.negate().and(home -> !home.equals(diagram.parentOf(id))));
    return homes;
  }

  private Row home(Id id, List<Optional<Id>> homes) {
    return Row.choice(
        Words.of("settings.home"),
        homes,
        home ->
            home.map(new Naming(session.diagram(), catalog)::of)
                .orElse(Words.of("settings.home.none")),
        () -> session.diagram().parentOf(id),
        home -> Housing.edit(session.diagram(), Set.of(id), home).ifPresent(session::apply));
  }

  /// Of a node its middle, of all else the upper left corner.
  private Row place(Id id) {
    return Row.text(
        Words.of("settings.place"),
        Words.of("property.none"),
        () -> start(id).map(PlaceRows::text).orElse(""),
        text -> objection(id, text, ONE, "settings.place.ill"),
        text -> move(id, points(text)));
  }

  private void move(Id id, List<Point> to) {
    for (var next : to)
      start(id)
          .map(from -> new Move(Set.of(id), next.x() - from.x(), next.y() - from.y()))
          .ifPresent(session::apply);
  }

  private Optional<Point> start(Id id) {
    return session.diagram().node(id).flatMap(Node::at).or(() -> box(id).map(PlaceRows::corner));
  }

  private Optional<Box> box(Id id) {
    return session.diagram().find(id).filter(e -> !(e instanceof Node)).flatMap(Extent::of);
  }

  private static Point corner(Box box) {
    return new Point(box.x(), box.y());
  }

  private Row size(Id id) {
    return Row.text(
        Words.of("settings.size"),
        Words.of("property.none"),
        () -> box(id).map(b -> text(new Point(b.width(), b.height()))).orElse(""),
        text ->
            objection(id, text, ONE, "settings.place.ill")
                .or(() ->
                    points(text).stream().allMatch(p -> p.x() > 0 && p.y() > 0)
                        ? Optional.empty()
                        : Optional.of(Words.of("settings.size.ill"))),
        text -> resize(id, points(text)));
  }

  private void resize(Id id, List<Point> to) {
    for (var next : to)
      box(id)
          .map(b -> new Resize(id, new Box(b.x(), b.y(), next.x(), next.y())))
          .ifPresent(session::apply);
  }

  /// Those that a person fixed; without any the line finds its own way.
  private Row corners(Id id) {
    return Row.text(
        Words.of("settings.corners"),
        Words.of("settings.corners.none"),
        () -> session.diagram().edge(id).map(Edge::bends).map(PlaceRows::text).orElse(""),
        text -> objection(id, text, SOME, "settings.corners.ill"),
        text ->
            session
                .diagram()
                .edge(id)
                .map(e -> Put.of(e.bent(points(text))))
                .ifPresent(session::apply));
  }

  private Optional<String> objection(Id id, String text, Pattern form, String otherwise) {
    if (Locks.movable(session.diagram(), Set.of(id)).isEmpty())
      return Optional.of(Words.of("locked.all"));
    return form.matcher(text).matches() ? Optional.empty() : Optional.of(Words.of(otherwise));
  }

  private static List<Point> points(String text) {
    return ONE.matcher(text).results().map(PlaceRows::point).toList();
  }

  private static Point point(MatchResult pair) {
    return new Point(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)));
  }

  private static String text(List<Point> points) {
    return points.stream().map(PlaceRows::text).collect(Collectors.joining("; "));
  }

  private static String text(Point point) {
    return number(point.x()) + ", " + number(point.y());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
