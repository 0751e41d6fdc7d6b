package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NotStatedTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Critic CRITIC = new Critic(CATALOG, RuleBook.shipped(CATALOG).rules());

  private static List<Finding> notes(String yaml) {
    var diagram = DiagramReader.read("drawing.yaml", "title: Test\n" + yaml).diagram();
    return CRITIC.review(diagram, LocalDate.of(2026, 11, 21)).findings().stream()
        .filter(f -> f.rule().id().equals(NotStated.RULE))
        .toList();
  }

  @Test
  void whatRulesWouldLikeToKnowIsOneNoteForEachNode() {
    var notes = notes("nodes: {a: {service: redshift, label: Sales}, b: {service: redshift}}");
    assertThat(notes)
        .extracting(Finding::about)
        .containsExactly(List.of(Id.of("a")), List.of(Id.of("b")));
    assertThat(notes.getFirst().message()).startsWith("Sales, not stated: ");
    assertThat(notes.getFirst().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void statingTheCarefulChoiceLeavesLessToAskAndBringsNoWarning() {
    var yaml = "nodes: {a: {service: redshift, label: Sales}}";
    var diagram = DiagramReader.read("drawing.yaml", "title: Test\n" + yaml).diagram();
    var note = notes(yaml).getFirst();
    var stated = note.fixes().getFirst().edit().applyTo(diagram);
    var before = CRITIC.review(diagram, LocalDate.of(2026, 11, 21));
    var after = CRITIC.review(stated, LocalDate.of(2026, 11, 21));
    assertThat(stated.node(Id.of("a")).orElseThrow().settings()).isNotEmpty();
    assertThat(after.count(Severity.WARNING)).isEqualTo(before.count(Severity.WARNING));
    assertThat(after.count(Severity.ERROR)).isEqualTo(before.count(Severity.ERROR));
  }

  @Test
  void whatWasStatedIsNotAskedForAgain() {
    assertThat(notes("nodes: {a: {service: lambda, timeout: 5 s}}"))
        .extracting(Finding::message)
        .noneMatch(m -> m.contains("timeout"));
  }
}
