package architutor.ui;

import architutor.catalog.Source;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// The page that something rests on, with the month in which it was read.
final class SourceLink {
  private SourceLink() {}

  static Hyperlink of(Source source, String style, Consumer<String> browse) {
    var text =
        source.asOf().isEmpty()
            ? source.title()
            : Words.of("finding.source", source.title(), source.asOf());
    var link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add(style);
    link.setAccessibleText(Words.of("finding.link", text));
    link.setOnAction(_ -> browse.accept(source.url()));
    return link;
  }
}
