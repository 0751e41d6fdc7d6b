package architutor.ui;

import architutor.app.Session;
import architutor.critique.Pillar;
import architutor.critique.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;

/// The score of each pillar. A ring that is pressed or reached by key tells how it comes about.
final class Rings {
  private final Session session;
  private final List<ScoreRing> rings;
  private final ScorePopOver card = new ScorePopOver();

  /// @param row filled here
  /// @param pillars those that have rules
  /// @param choose told of the pillar whose ring was pressed, or of none any more
  Rings(
      FlowPane row,
      Session session,
      Collection<Pillar> pillars,
      Consumer<Optional<Pillar>> choose) {
    this.session = session;
    rings = pillars.stream().map(ScoreRing::new).toList();
    row.getChildren().setAll(rings);
    for (var ring : rings) {
      ring.setOnAction(_ -> {
        choose.accept(Optional.of(ring.pillar()).filter(_ -> ring.isSelected()));
        if (ring.isSelected()) explain(ring);
        else card.hide();
      });
      ring.focusVisibleProperty()
          .subscribe((_, on) -> {
            if (on) explain(ring);
            else card.hide();
          });
    }
  }

  void show(Optional<Pillar> chosen) {
    for (var ring : rings) {
      var made = made(ring);
      var score = made.map(m -> OptionalInt.of(m.score())).orElse(OptionalInt.empty());
      ring.show(score, made.map(Reckoning::formula).orElse(why()));
      ring.setSelected(chosen.equals(Optional.of(ring.pillar())));
    }
    card.hide();
  }

  private void explain(ScoreRing ring) {
    made(ring).ifPresentOrElse(made -> card.show(ring, made), () -> card.show(ring, why()));
  }

  private Optional<Reckoning> made(ScoreRing ring) {
    var critique = session.critique();
    return critique.diagram().isEmpty() || !asks(session.profile(), ring.pillar())
        ? Optional.empty()
        : Optional.of(Reckoning.of(critique, ring.pillar()));
  }

  private static boolean asks(Profile profile, Pillar pillar) {
    return profile.pillars().isEmpty() || profile.pillars().contains(pillar);
  }

  private String why() {
    if (session.diagram().isEmpty()) return Words.of("score.nothing");
    return session.critique().diagram().isEmpty()
        ? Words.of("review.judging.text")
        : Words.of("score.unasked", session.profile().title());
  }
}
