package architutor.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// An entry in the list of everything: what it would do, where it belongs, its keys.
final class DoableRow extends ListCell<Doable> {
  static final double HEIGHT = 36;

  private static final double PICTURE = 24;
  private static final double CONTEXT = 260;
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

  private final StackPane picture = new StackPane();
  private final Label title = new Label();
  private final Label context = new Label();
  private final Label keys = new Label();
  private final HBox row;

  DoableRow() {
    picture.setMinWidth(PICTURE);
    picture.setMaxWidth(PICTURE);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    context.getStyleClass().add("small");
    context.setMaxWidth(CONTEXT);
    context.setMinWidth(0);
    keys.getStyleClass().add("key-cap");
    keys.setMinWidth(USE_PREF_SIZE);
    keys.managedProperty().bind(keys.visibleProperty());
    row = new HBox(10, picture, title, context, keys);
    row.setAlignment(Pos.CENTER_LEFT);
    setGraphic(row);
    setPrefWidth(0);
    getStyleClass().add("doable");
  }

  @Override
  protected void updateItem(@Nullable Doable one, boolean empty) {
    super.updateItem(one, empty);
    row.setVisible(one != null && !empty);
    pseudoClassStateChanged(IMPOSSIBLE, one != null && !one.entry().isPossible());
    if (one == null || empty) return;
    picture.getChildren().setAll(one.picture().get());
    title.setText(one.entry().title());
    context.setText(one.entry().context());
    keys.setText(one.keys());
    keys.setVisible(!one.keys().isEmpty());
    setAccessibleText(spoken(one));
  }

  static String spoken(Doable one) {
    var words = Words.of("finding.accessible", one.entry().context(), one.entry().title());
    var known = one.keys().isEmpty() ? words : Words.of("tip.keys", words, one.keys());
    return one.entry().isPossible() ? known : Words.of("everything.impossible", known);
  }
}
