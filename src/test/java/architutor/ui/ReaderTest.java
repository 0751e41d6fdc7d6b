package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.app.Studio;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.paint.Tint;
import architutor.paint.Token;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReaderTest {
  private static final Studio STUDIO = Bench.STUDIO;
  private static final Diagram LINE =
      Diagram.EMPTY
          .with(Node.of("shop", "web-application").labelled("Shop"))
          .with(Node.of("hose", "data-firehose").labelled("Hose").with("buffer-interval", "60 s"))
          .with(Node.of("lake", "s3").labelled("Lake"))
          .with(Edge.of(Id.of("shop"), Id.of("hose"), EdgeKind.DATA))
          .with(Edge.of(Id.of("hose"), Id.of("lake"), EdgeKind.DATA));

  private static Reader read(Lens lens, Diagram diagram) {
    return Reader.of(lens, diagram, STUDIO.catalog(), STUDIO.review(diagram));
  }

  @Test
  void theSlowestWayAddsUpWhatItsServicesAddAndTakesStatedIntervals() {
    var read = read(Lens.FRESHNESS, LINE);
    assertThat(read.figure()).isEqualTo("1 s to 60 s");
    assertThat(read.answer())
        .isEqualTo(
            "Shop → Lake is the slowest way, by what its services add. The slowest of them is"
                + " Hose.");
    assertThat(read.tints().get(Id.of("hose--lake"))).isEqualTo(new Tint(Token.ACCENT, ""));
  }

  @Test
  void aWayThatIsSlowerThanNeededIsMarked() {
    var read = read(Lens.FRESHNESS, LINE.requiring(Map.of("freshness", "30 s")));
    assertThat(read.answer()).endsWith("Needed: 30 s.");
    assertThat(read.tints().get(Id.of("hose--lake"))).isEqualTo(new Tint(Token.ERROR, ""));
  }

  @Test
  void everyLensCaresForTheFindingsOfItsPillar() {
    var naive = STUDIO.example("data-lake-naive").diagram();
    for (var lens : Lens.values()) {
      var read = read(lens, naive);
      assertThat(read.findings()).allMatch(f -> f.rule().pillar() == lens.pillar);
      assertThat(read.answer()).isNotBlank();
      assertThat(read.tints()).isNotEmpty();
    }
  }
}
