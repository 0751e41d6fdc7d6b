package architutor.ui;

import architutor.text.Problem;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// Tells that some of the open file was not understood, and opens the list of what.
final class NoticeBar extends HBox {
  private static final double LIST_WIDTH = 480;

  private final Label text = new Label();
  private final Button show = new Button(Words.of("notice.show"));
  private List<Problem> problems = List.of();

  NoticeBar() {
    getStyleClass().add("notice");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    show.getStyleClass().add("quiet");
    show.setAccessibleText(Words.of("notice.show"));
    show.setOnAction(_ -> open());
    var close = new Button("", Glyphs.of(Feather.X));
    close.getStyleClass().add("tool");
    close.setAccessibleText(Words.of("notice.close"));
    close.setOnAction(_ -> setVisible(false));
    var glyph = Glyphs.of(Feather.ALERT_TRIANGLE);
    glyph.getStyleClass().add("notice-glyph");
    getChildren().addAll(glyph, text, show, close);
  }

  void show(List<Problem> next) {
    problems = next;
    setVisible(!next.isEmpty());
    text.setText(Words.counted("notice", next.size()));
  }

  private void open() {
    var list = new VBox(12);
    problems.forEach(problem -> list.getChildren().add(line(problem)));
    PopCard.of(list, PopOver.ArrowLocation.TOP_RIGHT).show(show);
  }

  private static Node line(Problem problem) {
    var message = new Label(problem.message());
    message.setWrapText(true);
    message.getStyleClass().add("strong");
    var advice = new Label(Words.of("notice.advice", problem.advice()));
    advice.setWrapText(true);
    var place =
        new Label(
            Words.of(
                "notice.place",
                String.valueOf(problem.place().line()),
                String.valueOf(problem.place().column())));
    place.getStyleClass().add("second");
    var line = new VBox(2, message, advice, place);
    line.setPrefWidth(LIST_WIDTH);
    return line;
  }
}
