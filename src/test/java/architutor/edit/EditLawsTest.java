package architutor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Acceptance;
import architutor.model.Answer;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds after any edits at all: few ids, so that edits often meet, miss and contradict.
final class EditLawsTest {
  @Property(tries = 200)
  void undoReturnsTheVerySameVersionAndRedoToo(@ForAll("edits") List<Edit> edits) {
    var versions = new ArrayList<>(List.of(Diagram.EMPTY));
    var history = History.of(Diagram.EMPTY);
    for (var edit : edits) {
      history = history.after(edit);
      if (!history.present().equals(versions.getLast())) versions.add(history.present());
    }
    for (var version : versions.reversed()) {
      assertThat(history.present()).isSameAs(version);
      history = history.undo();
    }
    for (var version : versions) {
      assertThat(history.present()).isSameAs(version);
      history = history.redo();
    }
  }

  @Property(tries = 200)
  void anEditClearsRedo(@ForAll("edits") List<Edit> edits, @ForAll("edit") Edit last) {
    var history = History.of(Diagram.EMPTY);
    for (var edit : edits) history = history.after(edit);
    var back = history.undo();
    var next = back.after(last);
    if (next != back) assertThat(next.redoTitle()).isEmpty();
  }

  @Property(tries = 200)
  void thereIsNeverALooseEdgeNorAGroupInItself(@ForAll("edits") List<Edit> edits) {
    var diagram = Diagram.EMPTY;
    for (var edit : edits) {
      diagram = edit.applyTo(diagram);
      Sound.check(diagram);
    }
  }

  @Property(tries = 200)
  void pastingAddsACopyOfEachElementAndChangesNone(
      @ForAll("edits") List<Edit> edits, @ForAll("edits") List<Edit> others) {
    var diagram = new All("", edits).applyTo(Diagram.EMPTY);
    var fragment = new All("", others).applyTo(Diagram.EMPTY);
    var after = new Paste(fragment, 24, 24).applyTo(diagram);
    Sound.check(after);
    assertThat(after.elements()).containsAll(diagram.elements().toList());
    assertThat(after.elements().count())
        .isEqualTo(diagram.elements().count() + fragment.elements().count());
    assertThat(after.remarks()).isEqualTo(diagram.remarks());
  }

  @Property(tries = 200)
  void movingThereAndBackLeavesEveryPlace(
      @ForAll("edits") List<Edit> edits, @ForAll("ids") Set<Id> ids, @ForAll("distance") int dx) {
    var diagram = new All("", edits).applyTo(Diagram.EMPTY);
    var there = new Move(ids, dx, -dx).applyTo(diagram);
    var back = new Move(ids, -dx, dx).applyTo(there);
    assertThat(places(back)).isEqualTo(places(diagram));
  }

  private static List<Object> places(Diagram diagram) {
    return Stream.of(
            diagram.nodes().stream().map(n -> (Object) n.at()),
            diagram.groups().stream().map(g -> (Object) g.box()),
            diagram.notes().stream().map(n -> (Object) n.box()))
        .flatMap(s -> s)
        .toList();
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return edit().list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<Set<Id>> ids() {
    return id().set().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Integer> distance() {
    return Arbitraries.integers().between(-500, 500);
  }

  @Provide
  Arbitrary<Edit> edit() {
    var put = element().list().ofMinSize(1).ofMaxSize(4).map(Put::new);
    return Arbitraries.oneOf(
        put,
        put,
        Combinators.combine(ids(), distance(), distance()).as((i, x, y) -> new Move(i, x, y)),
        Combinators.combine(id(), box()).as(Resize::new),
        Combinators.combine(id(), word()).as(Rename::new),
        word().map(Retitle::new),
        Combinators.combine(id(), word(), word()).as(Configure::new),
        Combinators.combine(id(), Arbitraries.of(EdgeKind.class)).as(Rekind::new),
        Combinators.combine(word(), word()).as(Require::new),
        acceptance().map(Accept::new),
        acceptance().map(Unaccept::new),
        Combinators.combine(word(), Arbitraries.of(Answer.Given.class).map(Answer::of).optional())
            .as(AnswerQuestion::new),
        Combinators.combine(ids(), id().optional()).as(Reparent::new),
        ids().map(Remove::new),
        Combinators.combine(id(), word()).as(Replace::new),
        Combinators.combine(ids(), Arbitraries.of(true, false)).as(Lock::new),
        Combinators.combine(ids(), Arbitraries.of(true, false)).as(Fold::new),
        Combinators.combine(ids(), Arbitraries.of(Stack.Where.class)).as(Stack::new),
        put.map(p -> new Paste(p.applyTo(Diagram.EMPTY), 24, 24)),
        Combinators.combine(id(), point())
            .as((i, p) -> new Arrange(Map.of(i, p), Map.of(), Map.of())));
  }

  private static Arbitrary<Acceptance> acceptance() {
    var day = LocalDate.of(2026, 11, 21);
    return Combinators.combine(word(), id().list().ofMaxSize(2), word())
        .as((rule, about, why) ->
            new Acceptance(rule, about, why + " is fine so", day, Optional.empty()));
  }

  private static Arbitrary<Element> element() {
    return Arbitraries.oneOf(
        Combinators.combine(id(), word(), point().optional(), id().optional())
            .as((i, s, at, in) -> new Node(i, s, "", at, in, Map.of())),
        Combinators.combine(id(), Arbitraries.of(GroupKind.class), box().optional(), parent())
            .as((i, kind, at, in) -> new Group(i, kind, "", at, in, Map.of())),
        Combinators.combine(id(), id(), Arbitraries.of(EdgeKind.class), point())
            .as((a, b, kind, p) -> Edge.of(a, b, kind).bent(List.of(p))),
        Combinators.combine(id(), box()).as((i, b) -> new Note(i, "", b)));
  }

  private static Arbitrary<Optional<Id>> parent() {
    return id().optional();
  }

  private static Arbitrary<Id> id() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f", "a--b", "a-2").map(Id::of);
  }

  private static Arbitrary<String> word() {
    return Arbitraries.of("", "s3", "glue", "1");
  }

  private static Arbitrary<Point> point() {
    var ordinate = Arbitraries.integers().between(-300, 300);
    return Combinators.combine(ordinate, ordinate).as((x, y) -> new Point(x, y));
  }

  private static Arbitrary<Box> box() {
    return Combinators.combine(point(), point()).as(Box::between);
  }
}
