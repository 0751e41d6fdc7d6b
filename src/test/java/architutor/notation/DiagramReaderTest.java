package architutor.notation;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import architutor.text.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DiagramReaderTest {
  private static final String LAKE =
      """
      title: Click stream
      requirement: {freshness: 60 s}
      nodes:
        clicks: {service: kinesis-data-streams, label: Clicks, shards: 2, at: [480, 390]}
        lake: {service: s3, label: Raw zone, format: json, in: region, at: [800, 390]}
        athena: {service: athena}
      groups:
        region: {kind: region, label: us-east-1, box: [412, 286, 614, 344]}
      edges:
        - clicks -> lake: {label: hourly}
        - lake -query-> athena
      """;

  @Test
  void lockedAndFoldedStandOnTheLineOfTheirElement() {
    var text =
        """
        title: Latched
        nodes:
          lake: {service: s3, in: zone, locked: yes}
        groups:
          zone: {kind: frame, locked: no, folded: yes}
          other: {kind: frame, folded: perhaps}
        edges:
          - lake -> zone: {locked: yes}
        notes:
          why: {text: Because, box: [0, 0, 80, 40], locked: yes}
        """;
    var read = DiagramReader.read("latched.yaml", text);
    assertThat(read.diagram().locked())
        .isEqualTo(Set.of(Id.of("lake"), Id.of("lake--zone"), Id.of("why")));
    assertThat(read.diagram().folded()).isEqualTo(Set.of(Id.of("zone")));
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("«folded» is yes or no, not «perhaps»");
  }

  @Test
  void theExampleOfTheHandbookIsRead() {
    var read = DiagramReader.read("lake.yaml", LAKE);
    assertThat(read.problems()).isEmpty();
    var d = read.diagram();
    assertThat(d.title()).isEqualTo("Click stream");
    assertThat(d.requirement()).containsEntry("freshness", "60 s");
    assertThat(d.node(Id.of("clicks")))
        .contains(
            Node.of("clicks", "kinesis-data-streams")
                .labelled("Clicks")
                .with("shards", "2")
                .at(new Point(480, 390)));
    assertThat(d.parentOf(Id.of("lake"))).contains(Id.of("region"));
    assertThat(d.group(Id.of("region")).orElseThrow().box()).contains(new Box(412, 286, 614, 344));
    assertThat(d.edges())
        .containsExactly(
            Edge.of(Id.of("clicks"), Id.of("lake"), EdgeKind.DATA).labelled("hourly"),
            Edge.of(Id.of("lake"), Id.of("athena"), EdgeKind.QUERY));
    assertThat(read.places())
        .containsEntry(Id.of("lake"), new architutor.text.Place("lake.yaml", 5, 3));
  }

  @Test
  void anEdgeToNowhereIsNamedAndTheRestIsRead() {
    var read = DiagramReader.read("f.yaml", LAKE + "  - lake -> athna\n");
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly("f.yaml:12:5: there is no node «athna»: did you mean «athena»?");
    assertThat(read.diagram().edges()).hasSize(2);
  }

  @Test
  void somethingThatIsNoDrawingSaysSo() {
    var read = DiagramReader.read("t.yaml", "Resources:\n  Bucket: {Type: 'AWS::S3::Bucket'}\n");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("this is no drawing of ours");
  }

  @Test
  void aNodeWithoutAServiceIsNamed() {
    var read = DiagramReader.read("f.yaml", "title: x\nnodes:\n  a: {label: What}\n");
    assertThat(read.problems())
        .extracting(p -> p.place().line() + " " + p.message())
        .containsExactly("3 «service» is missing");
  }

  @Test
  void groupsMayStandInAnyOrderButNotInEachOther() {
    var read =
        DiagramReader.read(
            "g.yaml",
            "title: x\ngroups:\n  net: {kind: vpc, in: reg}\n  reg: {kind: region, in: net}\n");
    assertThat(read.diagram().groups()).hasSize(2);
    assertThat(read.problems())
        .extracting(p -> p.message())
        .containsExactly("reg: it would stand in itself");
  }

  @Test
  void badNumbersLeaveTheNodeWithoutAPlace() {
    var read = DiagramReader.read("n.yaml", "title: x\nnodes:\n  a: {service: s3, at: [1, two]}\n");
    assertThat(read.diagram().node(Id.of("a")).orElseThrow().at()).isEmpty();
    assertThat(read.problems()).hasSize(1);
  }

  /// An unquoted comma ends a text between braces; what followed was lost without a word.
  @Test
  void aLabelCutAtItsCommaIsNamed() {
    var read =
        DiagramReader.read(
            "c.yaml", "title: x\nnodes:\n  a: {service: s3, label: Copy, then follow}\n");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("«then follow» has no value");
  }
}
