package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Accept;
import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AttentionTest {
  /// An acceptance of what nothing finds.
  static Acceptance accepted(String element) {
    return new Acceptance(
        "queue-without-dead-letter",
        List.of(Id.of(element)),
        "It is only a test",
        LocalDate.of(2026, 11, 21),
        Optional.empty());
  }

  private static Optional<Set<Id>> lit(String element) {
    var drawing = Diagram.EMPTY.with(Node.of("raw", "s3"));
    var attention = new Attention();
    var findings =
        Bench.STUDIO.review(new Accept(accepted(element)).applyTo(drawing)).findings().stream();
    attention
        .finding()
        .set(findings.filter(f -> f.rule().id().equals("acceptance-unused")).findFirst());
    assertThat(attention.finding().get()).isPresent();
    return attention.lit(drawing);
  }

  @Test
  void aFindingAboutAFlowLightsTheWholeWay() {
    var drawing = Bench.STUDIO.example("data-lake-naive").diagram();
    var flows =
        Bench.STUDIO.review(drawing).findings().stream().filter(f -> f.path().size() > 1).toList();
    assertThat(flows).isNotEmpty();
    for (var finding : flows) {
      var attention = new Attention();
      attention.finding().set(Optional.of(finding));
      var lit = attention.lit(drawing).orElseThrow();
      assertThat(lit).containsAll(finding.path()).containsAll(finding.about());
      assertThat(finding.path().stream().skip(1))
          .allMatch(id ->
              drawing.edges().stream().anyMatch(e -> e.to().equals(id) && lit.contains(e.id())));
    }
  }

  @Test
  void aFindingLightsItsElementsAndOneAboutNoneLeavesAllLit() {
    assertThat(lit("raw")).contains(Set.of(Id.of("raw")));
    assertThat(lit("gone")).isEmpty();
  }
}
