package architutor.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Edit;
import architutor.edit.History;
import architutor.edit.Sound;
import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ArrangeLawsTest {
  private static final Guess GUESS =
      (from, to) -> from.equals(to) ? EdgeKind.REPLICATION : EdgeKind.DATA;

  @Property(tries = 50)
  void whateverIsAskedIsOneStepAndWhatIsLockedStays(
      @ForAll("drawings") Diagram diagram, @ForAll("ids") Set<Id> ids, @ForAll("places") Point at) {
    asked(diagram, ids, at)
        .forEach(edit -> {
          var history = History.of(diagram).after(edit);
          Sound.check(history.present());
          assertThat(history.undo().present()).isSameAs(diagram);
          for (var id : diagram.locked())
            if (diagram.edge(id).isEmpty())
              assertThat(history.present().find(id)).as(edit.title()).isEqualTo(diagram.find(id));
        });
  }

  private static Stream<Edit> asked(Diagram diagram, Set<Id> ids, Point at) {
    var any = ids.stream().findFirst().orElse(Id.of("n0"));
    var both = Stream.of(Axis.values());
    return Stream.of(
            Stream.of(Aligning.Part.values()).map(p -> Aligning.align(diagram, ids, p)),
            both.map(axis -> Distributing.distribute(diagram, ids, axis)),
            Stream.of(Sizing.Side.values()).map(s -> Sizing.same(diagram, ids, s)),
            Stream.of(Room.make(diagram, Axis.ACROSS, at.x(), 80)),
            Stream.of(Room.make(diagram, Axis.DOWN, at.y(), 80)),
            Stream.of(Grouping.group(diagram, ids, GroupKind.FRAME).map(Made::edit)),
            Stream.of(Grouping.ungroup(diagram, ids), Grouping.enclose(diagram, any)),
            Stream.of(Flows.straighten(diagram, ids), Flows.reverse(diagram, ids)),
            Stream.of(Swapping.replace(diagram, any, "athena", _ -> true)),
            Stream.of(Way.values())
                .map(way -> Cloning.connect(diagram, any, way, GUESS).map(Made::edit)),
            Stream.of(Inserting.into(diagram, any, fresh(at), GUESS).map(Made::edit)))
        .flatMap(edits -> edits)
        .flatMap(Optional::stream);
  }

  @Property(tries = 50)
  void aligningTwiceIsAligningOnce(
      @ForAll("drawings") Diagram diagram,
      @ForAll("ids") Set<Id> ids,
      @ForAll("parts") Aligning.Part part) {
    var once = applied(Aligning.align(diagram, ids, part), diagram);
    assertThat(Aligning.align(once, ids, part)).isEmpty();
  }

  @Property(tries = 50)
  void distributedThingsHaveTheSameGapsAndStayInTheirOrder(@ForAll("free") Diagram diagram) {
    var ids = diagram.nodes().stream().map(Node::id).collect(Collectors.toSet());
    var after = applied(Distributing.distribute(diagram, ids, Axis.ACROSS), diagram);
    var row = icons(after);
    for (var i = 2; i < row.size(); i++) {
      var gap = row.get(i).x() - row.get(i - 1).right();
      assertThat(gap).isBetween(gapOf(row) - 1, gapOf(row) + 1);
    }
    assertThat(row.getFirst().x()).isEqualTo(icons(diagram).getFirst().x());
    assertThat(row.getLast().x()).isEqualTo(icons(diagram).getLast().x());
  }

  private static double gapOf(List<Box> row) {
    return (row.getLast().x() - row.getFirst().x()) / (row.size() - 1) - Node.ICON;
  }

  private static List<Box> icons(Diagram diagram) {
    return diagram.nodes().stream()
        .map(n -> n.icon().orElseThrow())
        .sorted(Comparator.comparingDouble(Box::x))
        .toList();
  }

  @Property(tries = 50)
  void whatWasGroupedAndUngroupedStandsWhereItStood(
      @ForAll("free") Diagram diagram, @ForAll("ids") Set<Id> ids) {
    var group = Grouping.group(diagram, ids, GroupKind.FRAME);
    if (group.isEmpty()) return;
    var grouped = group.get().edit().applyTo(diagram);
    var after = applied(Grouping.ungroup(grouped, group.get().made()), grouped);
    assertThat(after.nodes()).extracting(Node::at).isEqualTo(places(diagram));
    assertThat(after.edges()).containsExactlyElementsOf(diagram.edges());
    for (var before : diagram.groups())
      assertThat(box(after, before.id()).contains(box(diagram, before.id()))).isTrue();
    var homes = ids.stream().map(diagram::parentOf).distinct().count();
    if (homes == 1) assertThat(after.nodes()).containsExactlyElementsOf(diagram.nodes());
  }

  private static List<Optional<Point>> places(Diagram diagram) {
    return diagram.nodes().stream().map(Node::at).toList();
  }

  private static Box box(Diagram diagram, Id group) {
    return diagram.group(group).orElseThrow().box().orElseThrow();
  }

  @Property(tries = 50)
  void whatCouldBeReachedCanBeReachedAfterAnInsertion(
      @ForAll("drawings") Diagram diagram, @ForAll("places") Point at) {
    for (var edge : diagram.edges()) {
      var made = Inserting.into(diagram, edge.id(), fresh(at), GUESS);
      assertThat(made.isPresent()).isEqualTo(!diagram.isLocked(edge.id()));
      var after = applied(made.map(Made::edit), diagram);
      for (var node : diagram.nodes())
        assertThat(reached(after, node.id())).containsAll(reached(diagram, node.id()));
    }
  }

  private static Set<Id> reached(Diagram diagram, Id from) {
    var all = new HashSet<>(Set.of(from));
    var grown = true;
    while (grown) {
      grown = false;
      for (var edge : diagram.edges()) grown |= all.contains(edge.from()) && all.add(edge.to());
    }
    return all;
  }

  @Property(tries = 50)
  void anInsertedNodeLiesOnNothingElse(@ForAll("free") Diagram diagram) {
    for (var edge : diagram.edges()) {
      var after =
          applied(
              Inserting.into(diagram, edge.id(), fresh(new Point(0, 0)), GUESS).map(Made::edit),
              diagram);
      assertFree(after, Id.of("fresh"));
    }
  }

  @Property(tries = 50)
  void aCloneLiesOnNothingElseAndIsConnected(
      @ForAll("free") Diagram diagram, @ForAll("ways") Way way) {
    for (var node : diagram.nodes()) {
      var made = Cloning.connect(diagram, node.id(), way, GUESS).orElseThrow();
      var after = made.edit().applyTo(diagram);
      var id = made.made().iterator().next();
      assertFree(after, id);
      assertThat(after.node(id).map(Node::service)).contains(node.service());
      assertThat(after.edges().stream().filter(e -> e.touches(id) && e.touches(node.id())))
          .hasSize(1);
      assertThat(after.parentOf(id)).isEqualTo(node.parent());
    }
  }

  private static void assertFree(Diagram diagram, Id id) {
    var print = Footprint.of(diagram.node(id).orElseThrow());
    for (var other : diagram.nodes())
      if (!other.id().equals(id)) assertThat(Footprint.of(other).intersects(print)).isFalse();
    for (var note : diagram.notes()) assertThat(note.box().intersects(print)).isFalse();
  }

  @Property(tries = 50)
  void roomMovesWhatLiesBeyondTheLineAndNothingElse(
      @ForAll("free") Diagram diagram, @ForAll("places") Point at) {
    var after = applied(Room.make(diagram, Axis.ACROSS, at.x(), 80), diagram);
    for (var node : diagram.nodes()) {
      var before = node.at().orElseThrow();
      var inside = diagram.around(node.id()).stream().flatMap(g -> g.box().stream());
      var moves = before.x() >= at.x() || inside.anyMatch(b -> b.x() >= at.x());
      assertThat(after.node(node.id()).flatMap(Node::at))
          .contains(moves ? before.plus(80, 0) : before);
    }
    for (var node : after.nodes())
      for (var group : after.around(node.id()))
        assertThat(group.box().orElseThrow().contains(node.at().orElseThrow())).isTrue();
  }

  private static Node fresh(Point at) {
    return new Node(Id.of("fresh"), "sqs", "", Optional.of(at), Optional.empty(), Map.of());
  }

  private static Diagram applied(Optional<Edit> edit, Diagram diagram) {
    return edit.map(e -> e.applyTo(diagram)).orElse(diagram);
  }

  @Provide
  Arbitrary<Diagram> drawings() {
    return Sketches.all();
  }

  @Provide
  Arbitrary<Diagram> free() {
    return Sketches.free();
  }

  @Provide
  Arbitrary<Set<Id>> ids() {
    return Sketches.ids();
  }

  @Provide
  Arbitrary<Point> places() {
    return Sketches.point();
  }

  @Provide
  Arbitrary<Aligning.Part> parts() {
    return Arbitraries.of(Aligning.Part.class);
  }

  @Provide
  Arbitrary<Way> ways() {
    return Arbitraries.of(Way.class);
  }
}
