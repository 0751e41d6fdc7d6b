package architutor.ui;

import architutor.text.Place;
import architutor.text.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// Tells that something in files was not understood, and opens the list of what.
final class NoticeBar extends HBox {
  private static final double LIST_WIDTH = 480;
  private static final double LIST_HEIGHT = 400;

  private final Label text = new Label();
  private final Button show = new Button(Words.of("notice.show"));
  private final LongFunction<String> title;
  private final Function<Place, String> where;
  private List<Problem> problems = List.of();

  /// @param title says how many things are wrong
  /// @param where a place in words
  NoticeBar(LongFunction<String> title, Function<Place, String> where) {
    this.title = title;
    this.where = where;
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
    text.setText(title.apply(next.size()));
  }

  private void open() {
    var list = new VBox(12);
    problems.forEach(problem -> list.getChildren().add(line(problem)));
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(LIST_HEIGHT);
    PopCard.of(scroll, PopOver.ArrowLocation.TOP_RIGHT).show(show);
  }

  private Node line(Problem problem) {
    var message = new Label(problem.message());
    message.setWrapText(true);
    message.getStyleClass().add("strong");
    var advice = new Label(Words.of("notice.advice", problem.advice()));
    advice.setWrapText(true);
    var place = new Label(where.apply(problem.place()));
    place.setWrapText(true);
    place.getStyleClass().add("second");
    var line = new VBox(2, message, advice, place);
    line.setPrefWidth(LIST_WIDTH);
    return line;
  }

  /// In the open file, which need not be named.
  static String inFile(Place place) {
    return Words.of("notice.place", String.valueOf(place.line()), String.valueOf(place.column()));
  }
}
