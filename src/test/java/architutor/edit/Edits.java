package architutor.edit;

import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Header;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random edits: few ids, so that they often meet, miss and contradict.
public final class Edits {
  private Edits() {}

  public static Arbitrary<List<Edit>> history() {
    return any().list().ofMaxSize(30);
  }

  static Arbitrary<Set<Id>> ids() {
    return id().set().ofMaxSize(4);
  }

  static Arbitrary<Integer> distance() {
    return Arbitraries.integers().between(-500, 500);
  }

  static Arbitrary<Edit> any() {
    var put = element().list().ofMinSize(1).ofMaxSize(4).map(Put::new);
    return Arbitraries.oneOf(
        put,
        put,
        Combinators.combine(ids(), distance(), distance()).as((i, x, y) -> new Move(i, x, y)),
        Combinators.combine(id(), box()).as(Resize::new),
        Combinators.combine(id(), word()).as(Rename::new),
        word().map(Retitle::new),
        Combinators.combine(Arbitraries.of(Header.Part.class), word()).as(Describe::new),
        Combinators.combine(id(), name(), word()).as(Configure::new),
        Combinators.combine(id(), Arbitraries.of(EdgeKind.class)).as(Rekind::new),
        Combinators.combine(id(), Arbitraries.of(GroupKind.class)).as(Reframe::new),
        Combinators.combine(name(), word()).as(Require::new),
        Combinators.combine(name(), word()).as(Carry::new),
        Combinators.combine(id(), id()).as(Rekey::new),
        acceptance().map(Accept::new),
        acceptance().map(Unaccept::new),
        Combinators.combine(name(), Arbitraries.of(Answer.Given.class).map(Answer::of).optional())
            .as(AnswerQuestion::new),
        Combinators.combine(ids(), id().optional()).as(Reparent::new),
        ids().map(Remove::new),
        Combinators.combine(id(), name()).as(Replace::new),
        Combinators.combine(ids(), Arbitraries.of(true, false)).as(Lock::new),
        Combinators.combine(ids(), Arbitraries.of(true, false)).as(Fold::new),
        Combinators.combine(ids(), Arbitraries.of(Stack.Where.class)).as(Stack::new),
        put.map(p -> new Paste(p.applyTo(Diagram.EMPTY), 24, 24)),
        Combinators.combine(id(), point())
            .as((i, p) -> new Arrange(Map.of(i, p), Map.of(), Map.of())));
  }

  private static Arbitrary<Acceptance> acceptance() {
    var day = LocalDate.of(2026, 11, 21);
    return Combinators.combine(name(), id().list().ofMaxSize(2), word())
        .as((rule, about, why) ->
            new Acceptance(rule, about, why + " is fine so", day, Optional.empty()));
  }

  private static Arbitrary<Element> element() {
    return Arbitraries.oneOf(
        Combinators.combine(id(), name(), point().optional(), id().optional())
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

  private static Arbitrary<String> name() {
    return word().filter(w -> !w.isEmpty());
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
