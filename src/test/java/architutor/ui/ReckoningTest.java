package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Pillar;
import architutor.model.Diagram;
import architutor.model.Node;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReckoningTest {
  @TempDir private Path folder;

  private Reckoning of(Diagram drawing, Pillar pillar) {
    return Reckoning.of(OwnRules.studio(folder).review(drawing), pillar);
  }

  @Test
  void aScoreSaysWhatItIsMadeOf() {
    assertThat(of(OwnRules.QUEUES, Pillar.SECURITY).formula()).isEqualTo("100 − 2 × 25 = 50");
    assertThat(of(OwnRules.QUEUES, Pillar.LATENCY).formula()).isEqualTo("100");
  }

  @Test
  void whatFollowsFromAnotherCostsNothing() {
    var cost = of(OwnRules.QUEUES, Pillar.COST);
    assertThat(cost.formula()).isEqualTo("100 − 10 = 90");
    assertThat(cost.following()).isEqualTo(2);
  }

  @Test
  void aScoreEndsAtNothing() {
    var drawing = Diagram.EMPTY;
    for (var i = 0; i < 5; i++)
      drawing = drawing.with(Node.of("q" + i, "sqs").with("encryption", "none"));
    assertThat(of(drawing, Pillar.SECURITY).formula()).isEqualTo("100 − 5 × 25 = −25, so 0");
  }

  @ParameterizedTest
  @EnumSource(Pillar.class)
  void theSumIsTheScore(Pillar pillar) {
    var critique = Bench.STUDIO.review(Bench.STUDIO.example("data-lake-naive").diagram());
    var made = Reckoning.of(critique, pillar);
    assertThat(made.score()).isEqualTo(critique.score().byPillar().get(pillar));
    assertThat(made.score()).isEqualTo(Math.max(0, 100 - Reckoning.lost(made.costing())));
  }
}
