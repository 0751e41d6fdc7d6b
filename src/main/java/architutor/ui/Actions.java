package architutor.ui;

import architutor.app.Session;
import architutor.edit.Arrange;
import architutor.edit.Edit;
import architutor.edit.Fragment;
import architutor.edit.Ids;
import architutor.edit.Paste;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.gesture.Key;
import architutor.layout.Direction;
import architutor.layout.Layout;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What the commands do to the drawing and to the view of it.
final class Actions {
  private static final double BESIDE = 24;
  static final double STEP = 1.25;

  private final Session session;
  private final CanvasView canvas;
  private final CanvasInput input;
  private final Acting acting;
  private final Work work;
  private final Ask ask;
  private final Consumer<String> say;
  private Diagram clipboard = Diagram.EMPTY;
  private int pasted;

  /// @param say tells the person in few words what is to be known
  Actions(
      Session session,
      CanvasView canvas,
      CanvasInput input,
      Acting acting,
      Work work,
      Ask ask,
      Consumer<String> say) {
    this.session = session;
    this.canvas = canvas;
    this.input = input;
    this.acting = acting;
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

  boolean canPaste() {
    return !clipboard.isEmpty();
  }

  void copy() {
    clipboard = Fragment.of(session.diagram(), session.selection());
    pasted = 0;
  }

  void cut() {
    copy();
    delete();
  }

  void delete() {
    var gone = session.selection();
    session.select(Set.of());
    session.apply(new Remove(gone));
  }

  /// Each further paste lands beside the one before.
  void paste() {
    pasted++;
    var paste = new Paste(clipboard, pasted * BESIDE, pasted * BESIDE);
    var names = paste.names(session.diagram());
    session.apply(paste);
    session.select(
        clipboard
            .elements()
            .filter(e -> !(e instanceof Edge))
            .map(e -> names.getOrDefault(e.id(), e.id()))
            .collect(Collectors.toSet()));
    canvas.reveal(session.selection());
  }

  void duplicate() {
    input.perform(Key.D);
  }

  void selectAll() {
    input.perform(Key.A);
    canvas.requestFocus();
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
    var kind = input.scene().guess().apply(from, to);
    var id = Ids.between(session.diagram(), from, to);
    session.apply(Put.of(new Edge(id, from, to, kind, "", List.of(), Map.of())));
    session.select(Set.of(id));
    input.objection(from, to).ifPresent(say);
  }

  void undo() {
    canvas.moving(session::undo, canvas::viewport);
  }

  void redo() {
    canvas.moving(session::redo, canvas::viewport);
  }

  void fit() {
    canvas.glide(canvas.fitted());
  }

  /// The whole layout as one step. A drawing that changed meanwhile is left alone.
  void tidy() {
    var before = session.diagram();
    work.run(
        Words.of("busy.tidy"),
        () -> arranging(before),
        edit -> {
          if (session.diagram().equals(before))
            canvas.moving(() -> session.apply(edit), canvas::fitted);
        },
        e -> ask.trouble(Words.of("trouble.tidy"), String.valueOf(e.getMessage())));
  }

  private static Edit arranging(Diagram diagram) {
    return Arrange.to(Layout.arranged(diagram, Direction.RIGHT));
  }
}
