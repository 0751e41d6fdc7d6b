package architutor.ui;

import architutor.app.Session;
import architutor.ui.DocumentTab.Face;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The open drawings in a row above the canvas: a click brings one to the desk, a drag moves it
/// among the others, the middle button puts it away.
final class TabStrip {
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

  /// Tabs of drawings that stay open stay too.
  private void show() {
    var desk = session.document();
    var next = session.documents().stream().map(d -> Face.of(d, desk)).toList();
    if (next.equals(faces)) return;
    if (!numbers(next).equals(numbers(faces)))
      tabs.getChildren().setAll(next.stream().map(this::tab).toList());
    faces = next;
    for (var i = 0; i < next.size(); i++)
      if (tabs.getChildren().get(i) instanceof DocumentTab tab) tab.show(next.get(i));
  }

  private static List<Integer> numbers(List<Face> faces) {
    return faces.stream().map(Face::number).toList();
  }

  private DocumentTab tab(Face face) {
    var number = face.number();
    var tab = new DocumentTab(number, () -> documents.close(number));
    tab.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> press(e, number));
    tab.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(e, number));
    return tab;
  }

  private void press(MouseEvent event, int number) {
    if (event.getButton() == MouseButton.MIDDLE) documents.close(number);
    else if (event.getButton() == MouseButton.PRIMARY) documents.turnTo(number);
  }

  /// To the place of the tab under the pointer.
  private void drag(MouseEvent event, int number) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    var x = tabs.sceneToLocal(event.getSceneX(), 0).getX();
    for (var place = 0; place < tabs.getChildren().size(); place++) {
      var there = tabs.getChildren().get(place).getBoundsInParent();
      var isMiddle = Math.abs(x - there.getCenterX()) < there.getWidth() / 4;
      if (isMiddle && faces.get(place).number() != number) session.reorder(number, place);
    }
  }
}
