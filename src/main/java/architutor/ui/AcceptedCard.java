package architutor.ui;

import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// A finding that somebody will live with: why, since when, for how long, and the way back.
final class AcceptedCard extends VBox {
  /// @param following what follows from the finding, which counts no more than it does
  /// @param hover told when the pointer comes to the card and when it leaves
  AcceptedCard(
      Accepted accepted,
      List<Finding> following,
      BiConsumer<Finding, Boolean> hover,
      Consumer<Accepted> back) {
    var finding = accepted.finding();
    var acceptance = accepted.acceptance();
    getStyleClass().addAll("finding-content", "accepted");
    var dates =
        acceptance
            .until()
            .map(last -> Words.of("accepted.until", acceptance.since().toString(), last.toString()))
            .orElse(Words.of("accepted.since", acceptance.since().toString()));
    getChildren()
        .addAll(
            CardHead.text(finding.message(), "accepted-sentence"),
            CardHead.text(RuleMeta.of(finding.rule()), "finding-meta"),
            CardHead.text(Words.of("accepted.reason", acceptance.reason()), "card-text"),
            CardHead.text(dates, "finding-meta"));
    for (var other : following)
      getChildren().add(CardHead.text(Words.of("accepted.with", other.message()), "finding-meta"));
    var button = FindingCard.plain(Words.of("accepted.back"));
    button.setAccessibleText(Words.of("accepted.back.accessible", finding.message()));
    button.setOnAction(_ -> back.accept(accepted));
    getChildren().add(button);
    hoverProperty().subscribe((_, on) -> hover.accept(finding, on));
  }
}
