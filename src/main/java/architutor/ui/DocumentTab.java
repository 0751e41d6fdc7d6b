package architutor.ui;

import architutor.app.Document;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The tab of one open drawing: its title, a dot while it is not saved, and a cross.
final class DocumentTab extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
  private static final double LEAST = 96;
  private static final double MOST = 240;

  /// The font size of a title at which tabs have those widths.
  private static final double USUAL = 13;

  /// What a tab tells of its drawing.
  record Face(int number, String title, boolean isUnsaved, boolean isChosen) {
    static Face of(Document document, Document desk) {
      return new Face(
          document.number(),
          Documents.title(document.diagram()),
          document.isUnsaved(),
          document.number() == desk.number());
    }
  }

  private final int number;
  private final Label title = new Label();
  private final Label dot = new Label();
  private final Button close = new Button("", Glyphs.of(Feather.X));
  private final Tooltip tip = new Tooltip();

  /// @param leave puts the drawing away
  DocumentTab(int number, Runnable leave) {
    this.number = number;
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    dot.getStyleClass().add("title-dot");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    close.getStyleClass().addAll("tool", "tab-close");
    close.setFocusTraversable(false);
    close.setOnAction(_ -> leave.run());
    getChildren().addAll(title, dot, close);
    getStyleClass().add("document-tab");
    title
        .fontProperty()
        .subscribe(font -> {
          setMinWidth(LEAST * font.getSize() / USUAL);
          setMaxWidth(MOST * font.getSize() / USUAL);
        });
    HBox.setHgrow(this, Priority.SOMETIMES);
    setAccessibleRole(AccessibleRole.TAB_ITEM);
    Tooltip.install(this, tip);
  }

  int number() {
    return number;
  }

  void show(Face face) {
    title.setText(face.title);
    dot.setText(face.isUnsaved ? "•" : "");
    close.setAccessibleText(Words.of("tab.close", face.title));
    pseudoClassStateChanged(CHOSEN, face.isChosen);
    setAccessibleText(face.isUnsaved ? Words.of("tab.unsaved", face.title) : face.title);
    tip.setText(face.title);
  }
}
