package architutor.ui;

import architutor.app.Session;
import architutor.arrange.Aligning;
import architutor.arrange.Axis;
import architutor.arrange.Choosing;
import architutor.arrange.Distributing;
import architutor.arrange.Flows;
import architutor.arrange.Grouping;
import architutor.arrange.Made;
import architutor.arrange.Sizing;
import architutor.edit.Edit;
import architutor.edit.Fold;
import architutor.edit.Lock;
import architutor.edit.Stack;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what is selected in order.
final class Arranging {
  private final Session session;
  private final CanvasView canvas;
  private final Consumer<String> say;

  /// @param say tells why nothing was done
  Arranging(Session session, CanvasView canvas, Consumer<String> say) {
    this.session = session;
    this.canvas = canvas;
    this.say = say;
  }

  boolean areMany() {
    return session.selection().size() > 1;
  }

  boolean isAny() {
    return !session.selection().isEmpty();
  }

  boolean isGroup() {
    return groups().findAny().isPresent();
  }

  boolean isFlow() {
    return session.selection().stream().anyMatch(id -> session.diagram().edge(id).isPresent());
  }

  private Stream<Id> groups() {
    return session.selection().stream().filter(id -> session.diagram().group(id).isPresent());
  }

  void align(Aligning.Part part) {
    moving((d, ids) -> Aligning.align(d, ids, part));
  }

  void distribute(Axis axis) {
    moving((d, ids) -> Distributing.distribute(d, ids, axis));
  }

  void same(Sizing.Side side) {
    moving((d, ids) -> Sizing.same(d, ids, side));
  }

  void straighten() {
    moving(Flows::straighten);
  }

  void reverse() {
    moving(Flows::reverse);
  }

  /// A plain frame around all that is selected; its kind is chosen in the settings.
  void frame() {
    make(Grouping.group(session.diagram(), session.selection(), GroupKind.FRAME));
  }

  void unframe() {
    moving(Grouping::ungroup);
  }

  void enclose() {
    groups().findFirst().ifPresent(id -> moving((d, _) -> Grouping.enclose(d, id)));
  }

  void stack(Stack.Where where) {
    session.apply(new Stack(session.selection(), where));
  }

  /// Locks all, or frees all if all are locked.
  void lock() {
    var ids = session.selection();
    session.apply(new Lock(ids, !ids.stream().allMatch(session.diagram()::isLocked)));
  }

  void fold(boolean isFolded) {
    canvas.moving(
        () -> session.apply(new Fold(groups().collect(Collectors.toSet()), isFolded)),
        canvas::viewport);
  }

  void selectSimilar() {
    session.select(Choosing.similar(session.diagram(), session.selection()));
  }

  void selectConnected() {
    session.select(Choosing.connected(session.diagram(), session.selection()));
  }

  void selectNodes() {
    select(e -> !(e instanceof Edge));
  }

  void selectFlows() {
    select(e -> e instanceof Edge);
  }

  private void select(Predicate<Element> which) {
    session.select(
        session.diagram().elements().filter(which).map(Element::id).collect(Collectors.toSet()));
  }

  private void make(Optional<Made> made) {
    made.ifPresentOrElse(
        m -> {
          session.apply(m.edit());
          session.select(m.made());
        },
        this::sayNothing);
  }

  private void moving(BiFunction<Diagram, Set<Id>, Optional<Edit>> arrange) {
    arrange
        .apply(session.diagram(), session.selection())
        .ifPresentOrElse(
            edit -> canvas.moving(() -> session.apply(edit), canvas::viewport), this::sayNothing);
  }

  private void sayNothing() {
    say.accept(Words.of("arrange.nothing"));
  }
}
