package architutor.ui;

import architutor.app.Document;
import architutor.app.Session;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The open drawings in a row above the canvas: a click brings one to the desk, a drag moves it
/// among the others, the middle button puts it away.
final class TabStrip {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
  private static final double LEAST = 96;
  private static final double MOST = 240;

  /// The font size of a title at which tabs have those widths.
  private static final double USUAL = 13;

  /// What a tab tells of its drawing.
  private record Face(int number, String title, boolean isUnsaved, boolean isChosen) {
    static Face of(Document document, Session session) {
      return new Face(
          document.number(),
          Documents.title(document.diagram()),
          document.isUnsaved(),
          document.number() == session.document().number());
    }
  }

  private final Session session;
  private final Documents documents;
  private final HBox tabs = new HBox();
  private final HBox view;
  private List<Face> faces = List.of();

  TabStrip(Session session, Documents documents, Command another) {
    this.session = session;
    this.documents = documents;
    var add = new Button("", Glyphs.of(Feather.PLUS));
    add.setId("tab-new");
    add.getStyleClass().addAll("tool", "tab-new");
    Tip.on(add, another::tip);
    add.accessibleTextProperty().set(another.text());
    add.setOnAction(_ -> another.run());
    add.setMinWidth(Region.USE_PREF_SIZE);
    tabs.setMinWidth(0);
    tabs.getStyleClass().add("tabs");
    view = new HBox(tabs, add);
    view.getStyleClass().add("tab-strip");
    view.setAccessibleRole(AccessibleRole.TAB_PANE);
    session.listen(change -> {
      switch (change) {
        case FILE, DIAGRAM -> show();
        case SELECTION, PREVIEW, LINES, CRITIQUE -> {}
      }
    });
    show();
  }

  HBox view() {
    return view;
  }

  private void show() {
    var next = session.documents().stream().map(d -> Face.of(d, session)).toList();
    if (next.equals(faces)) return;
    faces = next;
    tabs.getChildren().setAll(next.stream().map(this::tab).toList());
  }

  private HBox tab(Face face) {
    var title = new Label(face.title);
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    var dot = new Label(face.isUnsaved ? "•" : "");
    dot.getStyleClass().add("title-dot");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    var close = new Button("", Glyphs.of(Feather.X));
    close.getStyleClass().addAll("tool", "tab-close");
    close.setAccessibleText(Words.of("tab.close", face.title));
    close.setFocusTraversable(false);
    close.setOnAction(_ -> documents.close(face.number));
    var tab = new HBox(title, dot, close);
    tab.getStyleClass().add("document-tab");
    tab.pseudoClassStateChanged(CHOSEN, face.isChosen);
    title
        .fontProperty()
        .subscribe(font -> {
          tab.setMinWidth(LEAST * font.getSize() / USUAL);
          tab.setMaxWidth(MOST * font.getSize() / USUAL);
        });
    HBox.setHgrow(tab, Priority.SOMETIMES);
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setAccessibleText(face.isUnsaved ? Words.of("tab.unsaved", face.title) : face.title);
    Tip.on(tab, () -> new Tooltip(face.title));
    tab.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> press(e, face));
    tab.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(e, face));
    return tab;
  }

  private void press(MouseEvent event, Face face) {
    if (event.getButton() == MouseButton.MIDDLE) documents.close(face.number);
    else if (event.getButton() == MouseButton.PRIMARY) documents.turnTo(face.number);
  }

  /// To the place of the tab under the pointer.
  private void drag(MouseEvent event, Face face) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    var x = tabs.sceneToLocal(event.getSceneX(), 0).getX();
    for (var place = 0; place < tabs.getChildren().size(); place++) {
      var there = tabs.getChildren().get(place).getBoundsInParent();
      var isMiddle = Math.abs(x - there.getCenterX()) < there.getWidth() / 4;
      if (isMiddle && faces.get(place).number != face.number) session.reorder(face.number, place);
    }
  }
}
