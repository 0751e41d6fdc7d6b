package architutor.notation;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import architutor.model.Remarks;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gathers elements line by line and leaves out those that would not fit, with a problem each.
final class DiagramBuilder {
  private final List<Problem> problems;
  private final Map<Id, Place> places = new LinkedHashMap<>();
  private final Set<Id> locked = new HashSet<>();
  private final Set<Id> folded = new HashSet<>();
  private Diagram diagram = Diagram.EMPTY;

  DiagramBuilder(List<Problem> problems) {
    this.problems = problems;
  }

  Diagram diagram() {
    return diagram.locking(locked, true).folding(folded, true);
  }

  Map<Id, Place> places() {
    return places;
  }

  void title(String title) {
    diagram = diagram.titled(title);
  }

  void requirement(Map<String, String> requirement) {
    diagram = diagram.requiring(requirement);
  }

  void workload(Map<String, String> workload) {
    diagram = diagram.carrying(workload);
  }

  void remarks(Remarks remarks) {
    diagram = diagram.remarking(remarks);
  }

  /// Two passes, so that a group may stand before the group it is in.
  void groups(Tree.Entries lines) {
    var parents = new LinkedHashMap<Id, String>();
    each(
        lines,
        "group",
        (id, fields) -> {
          var words = Arrays.stream(GroupKind.values()).map(GroupKind::word).toList();
          if (isYes(fields, "locked")) locked.add(id);
          if (isYes(fields, "folded")) folded.add(id);
          if (fields.text("kind").isEmpty()) fields.need("kind");
          var kind = fields.word("kind", GroupKind::named, words).orElse(GroupKind.FRAME);
          fields.text("in").ifPresent(parent -> parents.put(id, parent));
          var label = fields.text("label").orElse("");
          var box =
              numbers(fields, "box", 4)
                  .filter(n -> n.get(2) >= 0 && n.get(3) >= 0)
                  .map(DiagramBuilder::box);
          return new Group(
              id,
              kind,
              label,
              box,
              Optional.empty(),
              DiagramReader.leaves(fields.rest(), problems));
        });
    parents.forEach((id, parent) -> {
      var place = places.getOrDefault(id, lines.place());
      diagram
          .group(id)
          .ifPresent(g -> parent(parent, place).ifPresent(p -> put(g.in(Optional.of(p)), place)));
    });
  }

  void nodes(Tree.Entries lines) {
    each(
        lines,
        "node",
        (id, fields) -> {
          if (isYes(fields, "locked")) locked.add(id);
          var service = fields.need("service");
          var parent = fields.text("in").flatMap(name -> parent(name, fields.placeOf("in")));
          var at = numbers(fields, "at", 2).map(n -> new Point(n.get(0), n.get(1)));
          var label = fields.text("label").orElse("");
          return new Node(
              id, service, label, at, parent, DiagramReader.leaves(fields.rest(), problems));
        });
  }

  void notes(Tree.Entries lines) {
    each(
        lines,
        "note",
        (id, fields) -> {
          var box =
              numbers(fields, "box", 4).map(DiagramBuilder::box).orElse(new Box(0, 0, 160, 64));
          if (isYes(fields, "locked")) locked.add(id);
          var note = new Note(id, fields.need("text"), box);
          fields.nothingElse();
          return note;
        });
  }

  void edge(Tree item) {
    var line =
        switch (item) {
          case Tree.Leaf leaf -> leaf.text();
          case Tree.Entries one when one.entries().size() == 1 ->
              one.entries().keySet().iterator().next();
          default -> "";
        };
    var arrow = Arrow.parse(line).filter(a -> !a.path() && a.kinds().size() <= 1);
    if (arrow.isEmpty()) {
      var kinds = Arrays.stream(EdgeKind.values()).map(EdgeKind::word).toList();
      problem(
          item.place(),
          "this is no connection: " + (line.isEmpty() ? item.kind() : "«" + line + "»"),
          "write «a -data-> b»; kinds are " + String.join(", ", kinds));
      return;
    }
    var from = end(arrow.get().from(), item.place());
    var to = end(arrow.get().to(), item.place());
    if (from.isEmpty() || to.isEmpty()) return;
    var kind = arrow.get().kinds().stream().findFirst().orElse(EdgeKind.DATA);
    var edge = Edge.of(from.get(), to.get(), kind);
    for (var n = 2; diagram.find(edge.id()).isPresent(); n++)
      edge = edge.named(Edge.idOf(from.get(), to.get(), n));
    if (item instanceof Tree.Entries one && one.entries().get(line) instanceof Tree.Entries more)
      edge = detailed(edge, new Fields(more, problems));
    put(edge, item.place());
  }

  private Edge detailed(Edge edge, Fields fields) {
    var id = fields.text("id").filter(Id::isWellFormed).map(Id::of).orElse(edge.id());
    if (isYes(fields, "locked")) locked.add(id);
    var label = fields.text("label").orElse("");
    var bends = new ArrayList<Point>();
    for (var corner : fields.items("via"))
      numbers(corner, 2).ifPresent(n -> bends.add(new Point(n.get(0), n.get(1))));
    return new Edge(
        id,
        edge.from(),
        edge.to(),
        edge.kind(),
        label,
        bends,
        DiagramReader.leaves(fields.rest(), problems));
  }

  private void each(
      Tree.Entries lines, String what, java.util.function.BiFunction<Id, Fields, Element> read) {
    lines
        .entries()
        .forEach((key, value) -> {
          var place = lines.placeOf(key);
          if (!Id.isWellFormed(key)) {
            problem(
                place,
                "«" + key + "» cannot name a " + what,
                "use letters, digits, «-», «_» and «.», without spaces");
            return;
          }
          Fields.of(value, "a " + what, problems)
              .ifPresent(fields -> put(read.apply(Id.of(key), fields), place));
        });
  }

  private boolean isYes(Fields fields, String key) {
    return fields
        .text(key)
        .filter(word -> {
          if (!word.equals("yes") && !word.equals("no"))
            problem(
                fields.placeOf(key), "«" + key + "» is yes or no, not «" + word + "»", "write yes");
          return word.equals("yes");
        })
        .isPresent();
  }

  private void put(Element element, Place place) {
    try {
      diagram = diagram.with(element);
      places.putIfAbsent(element.id(), place);
    } catch (IllegalArgumentException e) {
      problem(
          place,
          e.getMessage() == null ? "it does not fit" : e.getMessage(),
          "change the id or what it refers to");
    }
  }

  private Optional<Id> parent(String name, Place place) {
    return named(name)
        .filter(id -> diagram.group(id).isPresent())
        .or(() -> unknown(name, place, diagram.groups().stream(), "group"));
  }

  private Optional<Id> end(String name, Place place) {
    return named(name)
        .filter(id -> diagram.node(id).isPresent() || diagram.group(id).isPresent())
        .or(() ->
            unknown(
                name,
                place,
                Stream.concat(diagram.nodes().stream(), diagram.groups().stream()),
                "node"));
  }

  private static Optional<Id> named(String name) {
    return Id.isWellFormed(name) ? Optional.of(Id.of(name)) : Optional.empty();
  }

  /// Nothing but a problem that says what may have been meant.
  private Optional<Id> unknown(
      String name, Place place, Stream<? extends Element> known, String what) {
    var ids = known.map(e -> e.id().text()).toList();
    problem(
        place,
        "there is no " + what + " «" + name + "»",
        ids.isEmpty() ? "add it first" : Nearest.advice(name, ids));
    return Optional.empty();
  }

  private Optional<List<Double>> numbers(Fields fields, String key, int count) {
    return fields.tree(key).flatMap(tree -> numbers(tree, count));
  }

  private Optional<List<Double>> numbers(Tree tree, int count) {
    if (tree instanceof Tree.Items list && list.items().size() == count) {
      var all =
          list.items().stream().map(DiagramBuilder::number).flatMap(Optional::stream).toList();
      if (all.size() == count) return Optional.of(all);
    }
    problem(
        tree.place(),
        "this should be " + count + " numbers",
        count == 2 ? "write [x, y]" : "write [x, y, width, height]");
    return Optional.empty();
  }

  private static Optional<Double> number(Tree tree) {
    Function<String, Optional<Double>> parse =
        text -> {
          try {
            return Optional.of(Double.valueOf(text)).filter(d -> Math.abs(d) < 1e7);
          } catch (NumberFormatException e) {
            return Optional.empty();
          }
        };
    return tree instanceof Tree.Leaf leaf ? parse.apply(leaf.text()) : Optional.empty();
  }

  private static Box box(List<Double> n) {
    return new Box(n.get(0), n.get(1), n.get(2), n.get(3));
  }

  private void problem(Place place, String message, String advice) {
    problems.add(new Problem(place, message, advice));
  }
}
