package architutor.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// A heading that folds what stands under it.
final class SectionHead extends Button {
  private final Node closed = Glyphs.of(Feather.CHEVRON_RIGHT, 14);
  private final Node opened = Glyphs.of(Feather.CHEVRON_DOWN, 14);

  SectionHead(Runnable turn) {
    setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("section-fold");
    setOnAction(_ -> turn.run());
  }

  SectionHead show(String title, boolean isFolded) {
    setText(title);
    setGraphic(isFolded ? closed : opened);
    setAccessibleText(Words.of(isFolded ? "section.folded" : "section.unfolded", title));
    return this;
  }
}
