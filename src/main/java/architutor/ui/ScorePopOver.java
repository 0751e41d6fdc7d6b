package architutor.ui;

import architutor.critique.Finding;
import architutor.critique.Score;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// A small card below a ring that tells how its score comes about: each finding with what it costs.
final class ScorePopOver {
  /// As many findings as can be taken in at a glance.
  private static final int MOST = 7;

  private static final double WIDTH = 300;

  private final VBox content = new Column();
  private final PopOver card = PopCard.of(content, PopOver.ArrowLocation.TOP_CENTER);

  /// As high as its lines are at its own width, whatever width its frame thinks it will get: the
  /// frame forgets its own padding.
  private static final class Column extends VBox {
    Column() {
      super(8);
      setPrefWidth(WIDTH);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(WIDTH);
    }
  }

  ScorePopOver() {
    content.getStyleClass().add("score-card");
    // From ring to ring there is one card after another.
    card.setAnimated(false);
    // A press elsewhere means what it would mean without the card.
    card.setConsumeAutoHidingEvents(false);
  }

  void show(ScoreRing ring, Reckoning made) {
    fill(made);
    card.show(ring);
  }

  /// Nothing is known of this pillar.
  void show(ScoreRing ring, String why) {
    content
        .getChildren()
        .setAll(
            CardHead.text(Words.title(ring.pillar().word()), "heading"),
            CardHead.text(why, "second"));
    card.show(ring);
  }

  void hide() {
    card.hide();
  }

  private void fill(Reckoning made) {
    var name = Words.title(made.pillar().word());
    var all = made.costing();
    var lines = content.getChildren();
    lines.setAll(
        CardHead.text(Words.of("ring.accessible", name, made.score()), "heading"),
        all.isEmpty()
            ? CardHead.text(Words.of("score.clean"), "second")
            : CardHead.text(made.formula(), "strong"));
    // One more is no longer than the line that would stand for it.
    var count = all.size() <= MOST + 1 ? all.size() : MOST;
    all.subList(0, count).forEach(finding -> lines.add(line(finding)));
    if (count < all.size()) lines.add(rest(all.subList(count, all.size())));
    if (made.following() > 0)
      lines.add(CardHead.text(Words.counted("score.following", made.following()), "small"));
  }

  private static Node line(Finding finding) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", finding.severity().word());
    return row(dot, finding.message(), Score.loss(finding.severity()));
  }

  private static Node rest(List<Finding> findings) {
    var room = new Region();
    room.getStyleClass().add("dot");
    return row(room, Words.of("chips.more", findings.size()), Reckoning.lost(findings));
  }

  private static Node row(Region dot, String words, int loss) {
    var text = CardHead.text(words, "card-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var cost = new Label(Words.of("score.minus", loss));
    cost.setMinWidth(Region.USE_PREF_SIZE);
    cost.getStyleClass().add("strong");
    return new HBox(8, dot, text, cost);
  }
}
