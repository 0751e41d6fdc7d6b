package architutor.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// A heading that folds what stands under it.
final class SectionHead extends Button {
  SectionHead(Runnable turn) {
    setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("section-fold");
    setOnAction(_ -> turn.run());
  }

  SectionHead show(String title, boolean isFolded) {
    setText(title);
    setGraphic(Glyphs.of(isFolded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN, 14));
    setAccessibleText(Words.of(isFolded ? "section.folded" : "section.unfolded", title));
    return this;
  }
}
