package architutor.ui;

import architutor.app.Explained;
import architutor.critique.Finding;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// An example inside a rule: its picture, its name, and what is found in it.
final class ExampleCard extends VBox {
  /// @param isBad whether its rule must find something in it
  /// @param open asked to make it a drawing of its own
  ExampleCard(Exhibit.Piece piece, boolean isBad, Consumer<Exhibit.Piece> open) {
    var title = Explained.title(piece.example());
    var says =
        piece.findings().stream().map(Finding::message).distinct().collect(Collectors.joining(" "));
    var name = CardHead.text(title, "strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(8, mark(piece, isBad), name);
    line.setAlignment(Pos.TOP_LEFT);
    var words = new VBox(2, line);
    words.getStyleClass().add("example-words");
    if (!says.isEmpty()) words.getChildren().add(CardHead.text(says, "small"));
    if (piece.findings().isEmpty() == isBad)
      words
          .getChildren()
          .add(CardHead.text(Words.of(isBad ? "rule.unfound" : "rule.found.wrongly"), "small"));
    piece.picture().ifPresent(picture -> getChildren().add(picture.view()));
    getChildren().add(words);
    setPrefWidth(piece.width());
    setMaxWidth(piece.width());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(Words.of(isBad ? "rule.bad.example" : "rule.good.example", title, says));
    setAccessibleHelp(Words.of("rule.example.open"));
    Tooltip.install(this, new Tooltip(Words.of("rule.example.open")));
    getStyleClass().add("example");
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open.accept(piece));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
          open.accept(piece);
          e.consume();
        });
  }

  private static Node mark(Exhibit.Piece piece, boolean isBad) {
    if (piece.findings().isEmpty()) {
      var check = Glyphs.of(isBad ? Feather.HELP_CIRCLE : Feather.CHECK, 14);
      check.getStyleClass().add(isBad ? "unfound" : "good");
      return check;
    }
    var dot = new Region();
    dot.getStyleClass().addAll("dot", piece.findings().getFirst().severity().word());
    return dot;
  }
}
