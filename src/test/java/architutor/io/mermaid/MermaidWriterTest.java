package architutor.io.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MermaidWriterTest {
  private static final Catalog CATALOG = Catalog.shipped();

  private static final Diagram LAKE =
      Diagram.EMPTY
          .titled("A \"lake\": raw")
          .with(Group.of("Region", GroupKind.REGION).labelled("us-east-1"))
          .with(
              Node.of("raw-zone", "s3")
                  .labelled("Raw zone")
                  .with("format", "json")
                  .in(Optional.of(Id.of("Region")))
                  .at(new Point(0, 0)))
          .with(Node.of("end", "athena").at(new Point(300, 0)))
          .with(Edge.of(Id.of("raw-zone"), Id.of("end"), EdgeKind.QUERY).labelled("SQL"));

  @Test
  void aFlowchartNestsGroupsAndQuotesWhatPeopleWrote() {
    assertThat(MermaidWriter.flowchart(LAKE, CATALOG))
        .isEqualTo(
            """
            ---
            title: "A \\"lake\\": raw"
            ---
            flowchart LR
              n_end["Athena"]
              subgraph region["us-east-1"]
                raw_zone[("Raw zone<br/>S3 · JSON")]
              end
              raw_zone -->|"SQL"| n_end
            """);
  }

  @Test
  void anArchitectureTakesIconsAndSidesFromTheDrawing() {
    assertThat(MermaidWriter.architecture(LAKE, CATALOG))
        .isEqualTo(
            """
            ---
            title: "A \\"lake\\": raw"
            ---
            architecture-beta
              group region(cloud)["us-east-1"]
              service raw_zone(logos:aws-s3)["Raw zone"] in region
              service n_end(logos:aws-athena)["Athena"]
              raw_zone:R -["SQL"]-> L:n_end
            """);
  }

  @Test
  void aFlowOfAGroupStartsAtAJunctionInIt() {
    var lake = LAKE.with(Edge.of(Id.of("Region"), Id.of("end"), EdgeKind.MONITOR));
    assertThat(MermaidWriter.architecture(lake, CATALOG))
        .contains("junction edge_of_region in region\n")
        .contains("edge_of_region:R --> L:n_end\n");
  }

  @Test
  void nothingThatMermaidTakesForMarkupIsLeftInALabel() {
    var nasty =
        LAKE.with(Node.of("n", "s3").labelled("1. `a` **b** [c] %%{init}%% #35; <b>\n\"d\""));
    assertThat(MermaidWriter.flowchart(nasty, CATALOG))
        .contains(
            "n[(\"1#46; #96;a#96; #42;#42;b#42;#42; #91;c#93; #37;#37;#123;init#125;#37;#37;"
                + " #35;35#59; #60;b#62;<br/>#34;d#34;<br/>S3\")]");
  }

  @Test
  void twoIdsThatLookTheSameGetTwoNames() {
    var twins = Diagram.EMPTY.with(Node.of("a.b", "s3")).with(Node.of("a-b", "s3"));
    assertThat(MermaidWriter.flowchart(twins, CATALOG)).contains("  a_b[").contains("  a_b_2[");
  }

  @Test
  void moreFlowsThanMermaidDrawsAreSaidInTheText() {
    var many = LAKE;
    for (var i = 2; i <= 501; i++)
      many =
          many.with(Edge.of(Id.of("end"), Id.of("raw-zone"), EdgeKind.DATA).named(Id.of("e" + i)));
    assertThat(MermaidWriter.warnings(LAKE)).isEmpty();
    assertThat(MermaidWriter.warnings(many))
        .containsExactly(
            "Mermaid draws at most 500 edges and here are 501: raise maxEdges where it is shown,"
                + " or split the drawing");
    assertThat(MermaidWriter.flowchart(many, CATALOG)).contains("flowchart LR\n%% Mermaid draws");
  }

  @Test
  void anEmptyDrawingIsStillADiagram() {
    assertThat(MermaidWriter.flowchart(Diagram.EMPTY, CATALOG)).isEqualTo("flowchart LR\n");
    assertThat(MermaidWriter.architecture(Diagram.EMPTY, CATALOG)).isEqualTo("architecture-beta\n");
  }
}
