package architutor.ui;

import architutor.critique.Pillar;
import architutor.paint.Token;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// How a design does in one pillar, 0 to 100; pressed, only its findings are listed and it is said
/// how the score comes about.
final class ScoreRing extends ToggleButton {
  /// Of the ring, in sizes of the number's font.
  private static final double RADIUS = 17 / 12.0;

  private static final int GOOD = 80;
  private static final int FAIR = 50;

  private final Pillar pillar;
  private final Arc arc = new Arc(0, 0, 0, 0, 90, 0);
  private final Label number = new Label();
  private final Tooltip tip = new Tooltip();

  ScoreRing(Pillar pillar) {
    this.pillar = pillar;
    var track = new Circle();
    var radius = number.fontProperty().map(font -> RADIUS * font.getSize());
    track.radiusProperty().bind(radius);
    arc.radiusXProperty().bind(radius);
    arc.radiusYProperty().bind(radius);
    track.getStyleClass().add("ring-track");
    arc.setType(ArcType.OPEN);
    arc.getStyleClass().add("ring-arc");
    arc.setManaged(false);
    number.getStyleClass().add("ring-number");
    var name = new Label(Words.title(pillar.word()));
    name.getStyleClass().add("ring-name");
    var ring = new StackPane(track, number);
    ring.getChildren().add(1, arc);
    ring.layoutBoundsProperty()
        .subscribe(bounds -> {
          arc.setLayoutX(bounds.getCenterX());
          arc.setLayoutY(bounds.getCenterY());
        });
    var content = new VBox(4, ring, name);
    content.setAlignment(Pos.CENTER);
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().setAll("ring");
    tip.setShowDelay(Duration.millis(300));
    setTooltip(tip);
  }

  Pillar pillar() {
    return pillar;
  }

  /// @param score 0 to 100; none as long as nothing is drawn or nobody looks at the pillar
  /// @param made how it comes about, in one line
  void show(OptionalInt score, String made) {
    var name = Words.title(pillar.word());
    var value = score.orElse(0);
    number.setText(score.isPresent() ? String.valueOf(value) : Words.of("ring.none"));
    // A score of nothing is seen too: a dot where the ring begins.
    arc.setLength(-Math.max(3.6 * value, 1));
    arc.setVisible(score.isPresent());
    arc.setStyle("-fx-stroke: " + ThemeCss.name(token(value)) + ";");
    tip.setText(made);
    setAccessibleText(score.isPresent() ? Words.of("ring.accessible", name, value) : name);
    setAccessibleHelp(made);
  }

  private static Token token(int score) {
    if (score >= GOOD) return Token.GOOD;
    return score >= FAIR ? Token.WARNING : Token.ERROR;
  }
}
