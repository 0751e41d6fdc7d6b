package architutor.ui;

import architutor.critique.Rule;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// The rules that were too much for this drawing: who reads «nothing to remark» shall know that
/// these did not look.
final class LeftOutCard extends VBox {
  LeftOutCard(List<Rule> rules, Consumer<Rule> explain) {
    getStyleClass().addAll("finding-content", "accepted");
    getChildren().add(CardHead.text(Words.of("left-out.text"), "card-text"));
    for (var rule : rules) {
      var button = FindingCard.plain(rule.title());
      button.setWrapText(true);
      button.setAccessibleText(Words.of("finding.explain.accessible", rule.title()));
      button.setOnAction(_ -> explain.accept(rule));
      getChildren().add(button);
    }
  }
}
