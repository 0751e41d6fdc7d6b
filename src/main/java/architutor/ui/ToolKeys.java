package architutor.ui;

import architutor.app.Session;
import architutor.arrange.Grouping;
import architutor.arrange.Made;
import architutor.catalog.Catalog;
import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Does at a key what the chosen tool does with the pointer: in the selected frame, around what is
/// selected, or where there is room in sight.
final class ToolKeys {
  private static final double WIDTH = 320;
  private static final double HEIGHT = 192;

  private final Session session;
  private final Catalog catalog;
  private final CanvasView canvas;
  private final Consumer<Point> note;
  private final Runnable connect;
  private final Consumer<String> say;

  /// @param note writes a note at a point of the drawing
  /// @param connect lets the person choose what the selection is connected with
  /// @param say tells why something was not done
  ToolKeys(
      Session session,
      Catalog catalog,
      CanvasView canvas,
      Consumer<Point> note,
      Runnable connect,
      Consumer<String> say) {
    this.session = session;
    this.catalog = catalog;
    this.canvas = canvas;
    this.note = note;
    this.connect = connect;
    this.say = say;
  }

  void use(Tool tool) {
    switch (tool) {
      case Tool.Select() -> {}
      case Tool.Connect() -> connect.run();
      case Tool.Note() -> note.accept(room(CanvasInput.NOTE_WIDTH, CanvasInput.NOTE_HEIGHT));
      case Tool.Frame(var kind) -> frame(kind);
    }
  }

  private Point room(double width, double height) {
    return FreeSpot.room(session.diagram(), canvas.viewport().visible(), width, height);
  }

  private void frame(GroupKind kind) {
    var ids = session.selection();
    var home = ids.size() == 1 ? session.diagram().group(ids.iterator().next()) : noGroup();
    var made =
        home.map(g -> Optional.of(inside(kind, Optional.of(g.id()))))
            .orElseGet(() -> Grouping.group(session.diagram(), ids, kind))
            .orElseGet(() -> inside(kind, Optional.empty()));
    objection(made).ifPresentOrElse(say, () -> draw(made));
  }

  private static Optional<Group> noGroup() {
    return Optional.empty();
  }

  private Made inside(GroupKind kind, Optional<Id> home) {
    var diagram = session.diagram();
    var id = Ids.fresh(diagram, kind.word());
    var at = room(WIDTH, HEIGHT);
    var box = new architutor.model.Box(at.x(), at.y(), WIDTH, HEIGHT);
    var put = Put.of(Group.of(id.text(), kind).at(box));
    var steps = new ArrayList<Edit>(List.of(put));
    Housing.edit(put.applyTo(diagram), Set.of(id), home).ifPresent(steps::add);
    return new Made(new All(put.title(), steps), Set.of(id));
  }

  /// Why AWS would not nest the new frame like that.
  private Optional<String> objection(Made made) {
    var after = made.edit().applyTo(session.diagram());
    return after.groups().stream()
        .filter(g -> made.made().contains(g.id()) || isIn(made, g))
        .flatMap(g -> objection(after, g).stream())
        .findFirst();
  }

  private static boolean isIn(Made made, Group group) {
    return group.parent().filter(made.made()::contains).isPresent();
  }

  private Optional<String> objection(Diagram after, Group group) {
    return catalog.nesting().objection(after, group.kind(), group.parent());
  }

  private void draw(Made made) {
    session.apply(made.edit());
    session.select(made.made());
    canvas.reveal(made.made());
  }
}
