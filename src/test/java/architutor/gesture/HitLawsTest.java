package architutor.gesture;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Edits;
import architutor.layout.Layout;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class HitLawsTest {
  /// Ports and grips reach at most so far beyond what they belong to.
  private static final double PORT = 8;

  @Property(tries = 200)
  void theCentreOfAnElementIsTheElementUnlessCovered(
      @ForAll("drawings") Diagram diagram, @ForAll("zooms") double zoom) {
    assertHit(diagram, zoom);
  }

  @Property(tries = 200)
  void afterAnyEditsItIsSoToo(@ForAll("histories") List<Edit> edits, @ForAll("zooms") double zoom) {
    assertHit(Layout.complete(new All("", edits).applyTo(Diagram.EMPTY)), zoom);
  }

  private static void assertHit(Diagram whole, double zoom) {
    var scene = Play.on(whole).zoomed(zoom).scene();
    var diagram = scene.shown();
    var above = new ArrayList<Predicate<Point>>();
    for (var note : diagram.notes().stream().toList().reversed()) {
      assertHit(note.id(), note.box().centre(), scene, above);
      above.add(note.box()::contains);
    }
    for (var node : diagram.nodes().stream().toList().reversed()) {
      assertHit(node.id(), node.at().orElseThrow(), scene, above);
      above.add(node.icon().orElseThrow().grown(PORT)::contains);
    }
    for (var node : diagram.nodes()) above.add(Shapes.caption(node).orElseThrow()::contains);
    for (var edge : diagram.edges().stream().toList().reversed()) {
      var line = scene.lines().getOrDefault(edge.id(), List.of());
      if (!line.isEmpty())
        assertHit(edge.id(), Box.between(line.getFirst(), line.getLast()).centre(), scene, above);
      above.add(p -> Shapes.isOnLine(line, p, 6 / zoom));
    }
    var drawn = diagram.groups().stream().sorted(comparingInt(g -> depth(g, diagram))).toList();
    for (var group : drawn.reversed()) {
      var covers = new ArrayList<>(above);
      for (var other : drawn)
        if (!other.equals(group)) covers.add(p -> isOnRim(other, diagram, p, 6 / zoom));
      assertHit(group.id(), group.box().orElseThrow().centre(), scene, covers);
      above.add(group.box().orElseThrow()::contains);
    }
  }

  /// Inner frames lie on outer ones, and later ones on earlier.
  private static int depth(Group group, Diagram diagram) {
    return diagram.around(group.id()).size();
  }

  /// A frame that lies below takes its border, its title and its sign all the same; a folded one
  /// has nothing else.
  private static boolean isOnRim(Group frame, Diagram diagram, Point p, double reach) {
    var box = frame.box().orElseThrow();
    return Shapes.isOnBorder(box, p, reach)
        || Shapes.title(frame, box).contains(p)
        || Shapes.sign(box).contains(p)
        || (diagram.isFolded(frame.id()) && box.grown(reach).contains(p));
  }

  private static void assertHit(Id id, Point centre, Scene scene, List<Predicate<Point>> covers) {
    if (covers.stream().noneMatch(c -> c.test(centre)))
      assertThat(scene.hit(centre).map(Hit::id)).as("%s at %s", id, centre).contains(id);
  }

  @Provide
  Arbitrary<List<Edit>> histories() {
    return Edits.history();
  }

  @Provide
  Arbitrary<Double> zooms() {
    return Arbitraries.of(0.5, 1.0, 2.0);
  }

  @Provide
  Arbitrary<Diagram> drawings() {
    var nodes = point().list().ofMaxSize(6);
    var groups = box().list().ofMaxSize(3);
    var notes = box().list().ofMaxSize(2);
    return Combinators.combine(nodes, groups, notes).as(HitLawsTest::drawing);
  }

  private static Diagram drawing(List<Point> nodes, List<Box> groups, List<Box> notes) {
    var next = Diagram.EMPTY;
    for (var at : nodes) next = next.with(Node.of("n" + next.nodes().size(), "s3").at(at));
    for (var at : groups)
      next = next.with(Group.of("g" + next.groups().size(), GroupKind.FRAME).at(at));
    for (var at : notes) next = next.with(new Note(Id.of("t" + next.notes().size()), "", at));
    return nodes.size() < 2 ? next : next.with(Edge.of(Id.of("n0"), Id.of("n1"), EdgeKind.DATA));
  }

  private static Arbitrary<Point> point() {
    var ordinate = Arbitraries.integers().between(0, 600);
    return Combinators.combine(ordinate, ordinate).as((x, y) -> new Point(x, y));
  }

  private static Arbitrary<Box> box() {
    var side = Arbitraries.integers().between(96, 400);
    return Combinators.combine(point(), side, side).as((p, w, h) -> new Box(p.x(), p.y(), w, h));
  }
}
