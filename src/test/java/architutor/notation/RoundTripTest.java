package architutor.notation;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Edits;
import architutor.model.Acceptance;
import architutor.model.Answer;
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
import architutor.model.Remarks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written is what is read, whatever people type.
final class RoundTripTest {
  @Property(tries = 300)
  void readingWhatWasWrittenGivesTheSameDrawing(@ForAll("diagrams") Diagram diagram) {
    var text = DiagramWriter.yaml(diagram);
    var read = DiagramReader.read("round.yaml", text);
    assertThat(read.problems()).as(text).isEmpty();
    assertThat(read.diagram()).as(text).isEqualTo(diagram);
  }

  @Property(tries = 100)
  void jsonIsTheSameDrawingToo(@ForAll("diagrams") Diagram diagram) {
    var read = DiagramReader.read("round.json", DiagramWriter.json(diagram));
    assertThat(read.problems()).isEmpty();
    assertThat(read.diagram()).isEqualTo(diagram);
  }

  @Property(tries = 100)
  void movingOneNodeChangesOneLine(@ForAll("diagrams") Diagram diagram) {
    if (diagram.nodes().isEmpty()) return;
    var moved = diagram.with(diagram.nodes().iterator().next().at(new Point(-123.5, 77)));
    var before = DiagramWriter.yaml(diagram).lines().toList();
    var after = DiagramWriter.yaml(moved).lines().toList();
    assertThat(after).hasSameSizeAs(before);
    assertThat(
            java.util.stream.IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(before.get(i)))
                .count())
        .isLessThanOrEqualTo(1);
  }

  @Property(tries = 100)
  void whateverWasDoneToADrawingIsReadBack(@ForAll("histories") List<Edit> edits) {
    var diagram = new All("", edits).applyTo(Diagram.EMPTY);
    var text = DiagramWriter.yaml(diagram);
    assertThat(DiagramReader.read("history.yaml", text).diagram()).as(text).isEqualTo(diagram);
  }

  @Provide
  Arbitrary<List<Edit>> histories() {
    return Edits.history();
  }

  @Provide
  Arbitrary<Diagram> diagrams() {
    var places =
        Combinators.combine(
                Arbitraries.integers().between(-2000, 2000),
                Arbitraries.integers().between(-2000, 2000))
            .as((x, y) -> new Point(x / 2.0, y));
    var settings =
        Arbitraries.maps(
                Arbitraries.of("shards", "format", "encryption", "größe"),
                texts().filter(t -> !t.isEmpty()))
            .ofMaxSize(3);
    var nodes =
        Combinators.combine(texts(), settings, places.optional())
            .as((label, some, at) -> new Node(Id.of("x"), "s3", label, at, Optional.empty(), some))
            .list()
            .ofMaxSize(6);
    var edges =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 5),
                Arbitraries.of(EdgeKind.values()),
                texts(),
                places.list().ofMaxSize(2),
                Arbitraries.of(true, false))
            .as(Draft::new)
            .list()
            .ofMaxSize(8);
    return Combinators.combine(
            texts(),
            nodes,
            edges,
            texts().filter(t -> !t.isEmpty()),
            Arbitraries.of(GroupKind.values()),
            remarks(),
            latched())
        .as(RoundTripTest::build);
  }

  private static Arbitrary<Set<Id>> latched() {
    return Arbitraries.of("outer", "inner", "n0", "n1", "n0--n1", "n1--n1", "e1", "remark")
        .map(Id::of)
        .set()
        .ofMaxSize(4);
  }

  private static Arbitrary<Remarks> remarks() {
    var words = texts().filter(t -> !t.isEmpty());
    var days =
        Arbitraries.of(
            LocalDate.of(2026, 11, 21), LocalDate.of(2028, 2, 29), LocalDate.of(12026, 1, 1));
    var accepted =
        Combinators.combine(
                words,
                Arbitraries.of("n0", "gone", "größe.1").map(Id::of).list().ofMaxSize(3),
                words.map(t -> t + "0123456789"),
                days,
                days.optional())
            .as(Acceptance::new);
    var answers =
        Combinators.combine(Arbitraries.of(Answer.Given.class), days.optional(), texts())
            .as(Answer::new);
    return Combinators.combine(
            accepted.list().ofMaxSize(3), Arbitraries.maps(texts(), answers).ofMaxSize(3))
        .as(Remarks::new);
  }

  private record Draft(
      int from, int to, EdgeKind kind, String label, List<Point> bends, boolean named) {}

  private static Diagram build(
      String title,
      List<Node> nodes,
      List<Draft> edges,
      String note,
      GroupKind kind,
      Remarks remarks,
      Set<Id> latched) {
    var d = Diagram.EMPTY.titled(title).requiring(Map.of("freshness", "60 s")).remarking(remarks);
    d =
        d.with(Group.of("outer", kind).labelled(title))
            .with(
                Group.of("inner", kind).in(Optional.of(Id.of("outer"))).at(new Box(1, 2, 3, 4.5)));
    for (var i = 0; i < nodes.size(); i++) {
      var n = nodes.get(i);
      d =
          d.with(
              new Node(
                  Id.of("n" + i),
                  n.service(),
                  n.label(),
                  n.at(),
                  i % 2 == 0 ? Optional.of(Id.of("inner")) : Optional.empty(),
                  n.settings()));
    }
    for (var draft : edges) {
      if (draft.from() >= nodes.size() || draft.to() >= nodes.size()) continue;
      var edge =
          Edge.of(Id.of("n" + draft.from()), Id.of("n" + draft.to()), draft.kind())
              .labelled(draft.label())
              .bent(draft.bends());
      for (var n = 1; d.find(edge.id()).isPresent(); n++)
        edge =
            edge.named(draft.named() ? Id.of("e" + n) : Edge.idOf(edge.from(), edge.to(), n + 1));
      d = d.with(edge);
    }
    d = d.with(new Note(Id.of("remark"), note, new Box(0, 0, 100, 50)));
    return d.locking(latched, true).folding(latched, true).inOrder(List::reversed);
  }

  /// Words people type, and everything YAML could stumble over.
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "yes",
            "no",
            "null",
            "~",
            "12",
            "1e3",
            "- a",
            "a: b",
            "#no",
            "{x}",
            "[y]",
            "'q'",
            "\"q\"",
            "a -> b",
            "300 s",
            "*",
            "&a",
            "!t",
            "| ",
            "> 5",
            "näh – 日本",
            "line\nbreak",
            "tab\there",
            "\\",
            "100 %",
            "a,b",
            "?",
            ": ",
            "a #b"),
        Arbitraries.strings()
            .ofMaxLength(12)
            .filter(s ->
                s.codePoints()
                    .noneMatch(c ->
                        Character.getType(c) == Character.SURROGATE
                            || Character.getType(c) == Character.UNASSIGNED
                            || c == 0xfffe
                            || c == 0xffff)));
  }
}
