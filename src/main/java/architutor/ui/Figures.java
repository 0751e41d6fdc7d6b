package architutor.ui;

import architutor.catalog.Limit;
import architutor.catalog.Price;
import architutor.catalog.Quantity;
import architutor.catalog.Service;
import architutor.catalog.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Figures with the pages they rest on; what several in a row rest on is named once, below them.
final class Figures {
  private record Line(String title, String value, Optional<String> unit, Source source) {}

  private final Consumer<String> browse;

  /// @param browse opens an address outside
  Figures(Consumer<String> browse) {
    this.browse = browse;
  }

  List<Node> limits(Service service) {
    return show(service.limits().stream().map(Figures::line).toList());
  }

  List<Node> prices(Service service) {
    return show(service.prices().stream().map(Figures::line).toList());
  }

  private static Line line(Limit limit) {
    return new Line(limit.title(), limit.value().words(), Optional.empty(), limit.source());
  }

  private static Line line(Price price) {
    return new Line(
        price.title(),
        Words.of("card.price", price.usd().toPlainString()),
        Optional.of(Words.of("card.price.unit", unit(price.unit()))),
        price.source());
  }

  /// `1 GB` as `GB`, `1000000 requests` as `1,000,000 requests`.
  private static String unit(String written) {
    var space = written.indexOf(' ');
    var count = Quantity.parse(space < 0 ? "" : written.substring(0, space));
    var what = written.substring(space + 1);
    return count
        .map(q -> q.number().compareTo(BigDecimal.ONE) == 0 ? what : q.words() + " " + what)
        .orElse(written);
  }

  private List<Node> show(List<Line> lines) {
    var all = new ArrayList<Node>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      all.add(row(line));
      if (i + 1 == lines.size() || !isSamePage(line.source(), lines.get(i + 1).source()))
        all.add(SourceLink.of(line.source(), "quiet-link", browse));
    }
    return all;
  }

  private static boolean isSamePage(Source a, Source b) {
    return a.url().equals(b.url()) && a.asOf().equals(b.asOf());
  }

  private static HBox row(Line line) {
    var title = CardHead.text(line.title(), "card-text");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var value = new VBox(CardHead.text(line.value(), "strong"));
    line.unit().ifPresent(unit -> value.getChildren().add(CardHead.text(unit, "small")));
    if (!line.source().isVerified())
      value.getChildren().add(CardHead.text(Words.of("card.unverified"), "unverified"));
    value.getStyleClass().add("figure-value");
    value.setAlignment(Pos.TOP_RIGHT);
    var row = new HBox(12, title, value);
    row.getStyleClass().add("figure");
    return row;
  }
}
