package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FoldingTest {
  private static final Id VPC = Id.of("vpc");
  private static final Id SUBNET = Id.of("subnet");
  private static final Id USER = Id.of("user");

  /// `user` sends two flows into a VPC, to a node of it and to one of its subnet.
  private static final Diagram DIAGRAM =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).labelled("Network").at(new Box(200, 40, 400, 400)))
          .with(
              Group.of("subnet", GroupKind.SUBNET)
                  .at(new Box(240, 80, 200, 200))
                  .in(Optional.of(VPC)))
          .with(Node.of("a", "ec2").at(new Point(300, 160)).in(Optional.of(SUBNET)))
          .with(Node.of("b", "rds").at(new Point(500, 360)).in(Optional.of(VPC)))
          .with(Node.of("user", "user").at(new Point(80, 160)))
          .with(Edge.of(USER, Id.of("a"), EdgeKind.DATA).labelled("orders"))
          .with(Edge.of(USER, Id.of("b"), EdgeKind.DATA))
          .with(Edge.of(Id.of("b"), USER, EdgeKind.NOTIFY).labelled("mail"))
          .with(Edge.of(Id.of("a"), Id.of("b"), EdgeKind.DATA));

  @Test
  void withoutFoldedGroupsTheDrawingItselfIsShown() {
    assertThat(Folding.shown(DIAGRAM)).isSameAs(DIAGRAM);
  }

  @Test
  void aFoldedGroupIsASmallBoxThatSaysWhatItHides() {
    var shown = Folding.shown(folded(VPC));
    assertThat(shown.groups())
        .containsExactly(
            Group.of("vpc", GroupKind.VPC)
                .labelled("Network")
                .at(new Box(200, 40, 176, 88))
                .with(Folding.HIDES, "2 services"));
    assertThat(shown.nodes()).extracting(Node::id).containsExactly(USER);
  }

  @Test
  void flowsEndAtTheBoxAndThoseAlikeAreOne() {
    var shown = Folding.shown(folded(VPC));
    assertThat(shown.edges())
        .containsExactly(
            Edge.of(USER, VPC, EdgeKind.DATA)
                .named(Edge.idOf(USER, Id.of("a"), 1))
                .labelled("2 flows"),
            Edge.of(VPC, USER, EdgeKind.NOTIFY)
                .named(Edge.idOf(Id.of("b"), USER, 1))
                .labelled("mail"));
  }

  @Test
  void theOutermostFoldedGroupStandsForAllInIt() {
    var folding = Folding.of(DIAGRAM.folding(Set.of(VPC, SUBNET), true));
    for (var hidden : Set.of("a", "b", "subnet", "a--b"))
      assertThat(folding.visible(Id.of(hidden))).isEqualTo(VPC);
    assertThat(folding.visible(Id.of("user--b"))).isEqualTo(Id.of("user--a"));
    assertThat(folding.visible(USER)).isEqualTo(USER);
    assertThat(folding.visible(VPC)).isEqualTo(VPC);
  }

  @Test
  void aBoxThatHidesSomethingLockedIsLocked() {
    var shown = Folding.shown(folded(SUBNET).locking(Set.of(Id.of("a")), true));
    assertThat(shown.locked()).containsExactly(SUBNET);
  }

  @Test
  void anInnerGroupFoldsByItself() {
    var shown = Folding.shown(folded(SUBNET));
    assertThat(shown.parentOf(SUBNET)).contains(VPC);
    assertThat(shown.edges()).extracting(Edge::from, Edge::to).contains(tuple(SUBNET, Id.of("b")));
    assertThat(shown.group(VPC)).isEqualTo(DIAGRAM.group(VPC));
  }

  @Property(tries = 100)
  void whatIsShownOrStoodForIsAllThereIs(@ForAll("drawings") Diagram diagram) {
    var folding = Folding.of(diagram);
    var shown = folding.shown().elements().map(Element::id).collect(Collectors.toSet());
    diagram.elements().forEach(e -> assertThat(shown.contains(folding.visible(e.id()))).isTrue());
    assertThat(diagram.elements().map(Element::id)).containsAll(shown);
    for (var edge : folding.shown().edges()) {
      var before = diagram.edge(edge.id()).orElseThrow();
      assertThat(edge.from()).isEqualTo(folding.visible(before.from()));
      assertThat(edge.to()).isEqualTo(folding.visible(before.to()));
    }
    for (var group : folding.shown().groups())
      if (folding.shown().isFolded(group.id()))
        assertThat(folding.shown().withContents(group.id())).containsExactly(group.id());
  }

  @Provide
  Arbitrary<Diagram> drawings() {
    var number = Arbitraries.integers().between(0, 5);
    var flows = Combinators.combine(number, number, Arbitraries.of(EdgeKind.DATA, EdgeKind.EVENT));
    return Combinators.combine(
            number.list().ofSize(6),
            flows.as((a, b, kind) -> edge(a, b, kind)).list().ofMaxSize(12),
            number.map(FoldingTest::group).set())
        .as(FoldingTest::drawing);
  }

  /// Six groups, each in one before it or in none; a node in each.
  private static Diagram drawing(List<Integer> parents, List<Edge> edges, Set<Id> folded) {
    var next = Diagram.EMPTY;
    for (var i = 0; i < parents.size(); i++) {
      var parent = Optional.of(parents.get(i)).filter(next(i)).map(FoldingTest::group);
      next = next.with(Group.of(group(i).text(), GroupKind.FRAME).in(parent));
      next = next.with(Node.of("n" + i, "s3").in(Optional.of(group(i))));
    }
    for (var edge : edges) next = next.with(edge);
    return next.folding(folded, true);
  }

  private static Predicate<Integer> next(int i) {
    return parent -> parent < i;
  }

  private static Edge edge(int from, int to, EdgeKind kind) {
    var start = from % 2 == 0 ? Id.of("n" + from) : group(from);
    return Edge.of(start, Id.of("n" + to), kind);
  }

  private static Id group(int number) {
    return Id.of("g" + number);
  }

  private static Diagram folded(Id id) {
    return DIAGRAM.folding(Set.of(id), true);
  }
}
