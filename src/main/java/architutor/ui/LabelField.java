package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.edit.Rename;
import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the person write a label where it stands.
final class LabelField {
  private final CanvasView canvas;
  private final Session session;
  private final Catalog catalog;
  private Runnable following = () -> {};

  LabelField(CanvasView canvas, Session session, Catalog catalog) {
    this.canvas = canvas;
    this.session = session;
    this.catalog = catalog;
  }

  void open(Id id) {
    session.diagram().find(id).ifPresent(this::open);
  }

  private void open(Element element) {
    if (place(element).isEmpty()) return;
    var many = element instanceof Note;
    var field = many ? new TextArea(text(element)) : new TextField(text(element));
    field.setPromptText(prompt(element));
    field.setAccessibleText(Words.of("label.accessible"));
    field.getStyleClass().add("label-field");
    if (field instanceof TextArea area) area.setWrapText(true);
    canvas.cover(field);
    lay(field, element);
    // A flow that was just drawn finds its line, and with it the place for its label, a little
    // later.
    following =
        session.listen(change -> {
          if (change == Change.LINES) lay(field, element);
        });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) close(field);
          else if (e.getCode() == KeyCode.ENTER && (!many || e.isShortcutDown()))
            commit(element.id(), field);
          else return;
          e.consume();
        });
    field
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) commit(element.id(), field);
        });
    // Keys that come before the next frame must find it ready.
    field.applyCss();
    field.requestFocus();
    field.selectAll();
  }

  private Optional<Box> place(Element element) {
    return Extent.label(element, session.diagram(), session.routes());
  }

  private void lay(TextInputControl field, Element element) {
    place(element)
        .map(canvas.viewport()::toScreen)
        .ifPresent(box ->
            field.resizeRelocate(
                Math.rint(box.x()),
                Math.rint(box.y()),
                Math.max(130, Math.rint(box.width())),
                element instanceof Note ? Math.max(48, Math.rint(box.height())) : 28));
  }

  /// Closing takes the focus, which would commit again; a field that is gone says nothing more.
  private void commit(Id id, TextInputControl field) {
    if (!canvas.getChildrenUnmodifiable().contains(field)) return;
    close(field);
    var text = field.getText().strip();
    var changed =
        session.diagram().find(id).map(LabelField::text).filter(t -> !t.equals(text)).isPresent();
    if (changed) session.apply(new Rename(id, text));
  }

  private void close(TextInputControl field) {
    following.run();
    canvas.uncover(field);
  }

  static String text(Element element) {
    return switch (element) {
      case Node node -> node.label();
      case Group group -> group.label();
      case Edge edge -> edge.label();
      case Note note -> note.text();
    };
  }

  private String prompt(Element element) {
    return switch (element) {
      case Node node -> catalog.nameOf(node.labelled(""));
      case Group group -> Words.title(group.kind().word());
      case Edge edge -> edge.kind().word();
      case Note _ -> Words.of("note.prompt");
    };
  }
}
