package architutor.ui;

import architutor.app.Session;
import architutor.arrange.Flows;
import architutor.edit.Arrange;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.gesture.Key;
import architutor.layout.Direction;
import architutor.layout.Layout;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Node;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the commands do to the drawing and to the view of it.
final class Actions {
  private final Session session;
  private final CanvasView canvas;
  private final CanvasInput input;
  private final Acting acting;
  private final Copying copying;
  private final Work work;
  private final Ask ask;
  private final Consumer<String> say;

  /// @param say tells the person in few words what is to be known
  Actions(
      Session session,
      CanvasView canvas,
      CanvasInput input,
      Acting acting,
      Copying copying,
      Work work,
      Ask ask,
      Consumer<String> say) {
    this.session = session;
    this.canvas = canvas;
    this.input = input;
    this.acting = acting;
    this.copying = copying;
    this.work = work;
    this.ask = ask;
    this.say = say;
  }

  boolean hasSelection() {
    return !session.selection().isEmpty();
  }

  boolean hasContent() {
    return !session.diagram().isEmpty();
  }

  void cut() {
    copying.copy();
    delete();
  }

  void delete() {
    var gone = Locks.removable(session.diagram(), session.selection());
    if (gone.isEmpty()) {
      say.accept(Words.of("locked.all"));
      return;
    }
    session.select(Set.of());
    session.apply(new Remove(gone));
  }

  void duplicate() {
    input.perform(Key.D);
  }

  void selectAll() {
    input.perform(Key.A);
    canvas.requestFocus();
  }

  void selectNone() {
    session.select(Set.of());
  }

  void rename() {
    session.selection().stream().findFirst().ifPresent(acting::openLabel);
  }

  boolean isOneSelected() {
    return session.selection().size() == 1;
  }

  Optional<Node> selectedNode() {
    return isOneSelected()
        ? session.diagram().node(session.selection().iterator().next())
        : Optional.empty();
  }

  Optional<Edge> selectedEdge() {
    return isOneSelected()
        ? session.diagram().edge(session.selection().iterator().next())
        : Optional.empty();
  }

  /// Two selected nodes are connected at once; otherwise the tool for it is taken up.
  void connect() {
    var chosen =
        session.diagram().nodes().stream()
            .map(Node::id)
            .filter(session.selection()::contains)
            .toList();
    if (chosen.size() != 2 || session.selection().size() != 2) {
      input.tool().set(new Tool.Connect());
      return;
    }
    var from = chosen.getFirst();
    var to = chosen.getLast();
    var flow = Flows.between(session.diagram(), from, to, input.scene().guess());
    session.apply(Put.of(flow));
    session.select(Set.of(flow.id()));
    input.objection(from, to).ifPresent(say);
  }

  /// To the next flow in the order of the drawing, or the one before, round and round; from a node
  /// or a frame to its own first.
  void flow(int step) {
    var flows = session.diagram().edges().stream().map(Edge::id).toList();
    if (flows.isEmpty()) return;
    var chosen = session.selection().stream().findFirst();
    var own = chosen.stream().flatMap(id -> session.diagram().edgesOf(id).stream()).findFirst();
    var at = chosen.map(flows::indexOf).orElse(-1);
    var next =
        own.map(Edge::id)
            .orElseGet(() ->
                flows.get(Math.floorMod(at < 0 && step < 0 ? step : at + step, flows.size())));
    session.select(Set.of(next));
    canvas.reveal(Set.of(next));
  }

  boolean hasFlows() {
    return !session.diagram().edges().isEmpty();
  }

  boolean isOfKind() {
    return selectedEdge().isPresent()
        || (isOneSelected()
            && session.diagram().group(session.selection().iterator().next()).isPresent());
  }

  void undo() {
    canvas.moving(session::undo, canvas::viewport);
  }

  void redo() {
    canvas.moving(session::redo, canvas::viewport);
  }

  void zoomToSelection() {
    canvas.glide(canvas.fitted(session.selection()));
  }

  void fit() {
    canvas.glide(canvas.fitted());
  }

  /// A layout as one step: of what is selected if that is more than one thing, else of everything.
  /// What is locked stays. A drawing that changed meanwhile is left alone.
  void tidy(Direction direction) {
    var before = session.diagram();
    var chosen = session.selection().size() > 1 ? session.selection() : Set.<Id>of();
    work.run(
        Words.of("busy.tidy"),
        () -> arranging(before, direction, chosen),
        edit -> {
          if (session.diagram().equals(before))
            canvas.moving(
                () -> session.apply(edit), chosen.isEmpty() ? canvas::fitted : canvas::viewport);
        },
        e -> ask.trouble(Words.of("trouble.tidy"), String.valueOf(e.getMessage())));
  }

  private static Edit arranging(Diagram diagram, Direction direction, Set<Id> chosen) {
    return Arrange.to(
        chosen.isEmpty()
            ? Layout.arrangedAround(diagram, direction, diagram.locked())
            : Layout.arranged(diagram, direction, Locks.movable(diagram, chosen)));
  }
}
