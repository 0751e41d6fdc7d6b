package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private static final Id RAW = Id.of("raw");
  private static final Id SQL = Id.of("sql");
  private static final Id REGION = Id.of("region");
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(Group.of("region", GroupKind.REGION).labelled("us-east-1"))
          .with(Node.of("raw", "s3").labelled("Raw zone").in(Optional.of(REGION)))
          .with(Node.of("delivery", "data-firehose").labelled("Delivery"))
          .with(Node.of("sql", "athena"))
          .with(Edge.of(Id.of("delivery"), RAW, EdgeKind.DATA))
          .with(Edge.of(RAW, SQL, EdgeKind.QUERY).labelled("ad hoc"))
          .with(new Note(Id.of("why"), "Ask Ada", new Box(0, 0, 10, 10)));

  private static Sentences of(Diagram diagram) {
    return new Sentences(
        new Naming(diagram, Bench.STUDIO.catalog()),
        Contents.of(diagram),
        Flows.of(diagram),
        Sentences.byElement(Bench.STUDIO.review(diagram)));
  }

  @Test
  void aNodeSaysItsServiceItsFrameAndItsFlows() {
    assertThat(with(List.of()).of(RAW))
        .isEqualTo("Raw zone, S3 in us-east-1, fed by Delivery, read by Athena");
  }

  private static Sentences with(List<Finding> findings) {
    var all = of(LAKE);
    return new Sentences(all.naming(), all.contents(), all.flows(), Map.of(RAW, findings));
  }

  @Test
  void findingsAreCountedAndTheWorstIsNamed() {
    var found = Bench.STUDIO.review(Bench.STUDIO.example("data-lake-naive").diagram()).findings();
    var error = found.stream().filter(f -> f.severity() == Severity.ERROR).findFirst();
    var note = found.stream().filter(f -> f.severity() == Severity.INFO).findFirst();
    assertThat(with(List.of(error.orElseThrow())).of(RAW)).endsWith(", 1 finding, an error");
    assertThat(with(List.of(note.orElseThrow(), error.orElseThrow())).of(RAW))
        .endsWith(", 2 findings, the worst an error");
  }

  @Test
  void whatIsCalledLikeItsServiceIsNamedOnce() {
    assertThat(of(LAKE).of(SQL)).startsWith("Athena, reads Raw zone");
  }

  @Test
  void aFrameSaysHowMuchStandsInIt() {
    assertThat(of(LAKE).of(REGION)).startsWith("us-east-1, Region, with one thing in it");
  }

  @Test
  void aFlowSaysItsEndsAndANoteItsWords() {
    assertThat(of(LAKE).of(Id.of("raw--sql")))
        .startsWith("query flow from Raw zone to Athena, ad hoc");
    assertThat(of(LAKE).of(Id.of("why"))).isEqualTo("Note: Ask Ada");
  }

  @Test
  void aFlowIsToldFromItsOwnEnd() {
    var edge = LAKE.edge(Id.of("raw--sql")).orElseThrow();
    assertThat(of(LAKE).row(edge, RAW)).isEqualTo("is read by Athena: ad hoc");
    assertThat(of(LAKE).row(edge, SQL)).isEqualTo("reads Raw zone: ad hoc");
  }

  @Test
  void everyKindOfFlowHasWordsForBothEnds() {
    for (var kind : EdgeKind.values()) {
      var edge = Edge.of(RAW, SQL, kind);
      var drawing = LAKE.without(Id.of("raw--sql")).with(edge);
      assertThat(of(drawing).row(edge, RAW)).endsWith(" Athena");
      assertThat(of(drawing).row(edge, SQL)).endsWith(" Raw zone");
      assertThat(of(drawing).of(SQL)).contains(" Raw zone");
    }
  }

  @Test
  void aSelectionIsCountedAndNamed() {
    assertThat(of(LAKE).of(Set.of())).isEqualTo("Drawing with 3 services and 2 flows");
    assertThat(of(LAKE).of(List.of(RAW, SQL))).isEqualTo("2 things selected: Raw zone, Athena");
  }

  @Test
  void nobodyHasToListenToAHundredFlows() {
    var star = Diagram.EMPTY.with(Node.of("hub", "sns"));
    for (var n = 0; n < 100; n++) {
      var node = Node.of("n" + n, "sqs");
      star = star.with(node).with(Edge.of(Id.of("hub"), node.id(), EdgeKind.EVENT));
    }
    assertThat(of(star).of(Id.of("hub"))).contains("and 94 more flows").hasSizeLessThan(300);
  }
}
