package architutor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import architutor.text.Shelf;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FactsTest {
  private static final Catalog CATALOG = Catalog.shipped();

  /// a -> b -> c -> b, b -> d, and e alone; c observed by w.
  private static final Facts FACTS =
      Facts.of(
          DiagramReader.read(
                  "facts.yaml",
                  """
                  title: Facts
                  groups:
                    reg: {kind: region}
                    net: {kind: vpc, in: reg}
                    sub: {kind: subnet, in: net, access: private}
                  nodes:
                    a: {service: data-producer}
                    b: {service: lambda, in: sub}
                    c: {service: sqs}
                    d: {service: s3}
                    e: {service: s3}
                    w: {service: cloudwatch}
                  edges: [a -> b, b -> c, c -event-> b, b -> d, c -monitor-> w]
                  """)
              .diagram(),
          CATALOG);

  private static Set<String> of(String id, String fact) {
    return FACTS.values(Id.of(id), fact);
  }

  @Test
  void onlyDataMakesReadersAndWriters() {
    assertThat(of("b", "readers")).containsExactly("2");
    assertThat(of("b", "writers")).containsExactly("2");
    assertThat(of("c", "readers")).containsExactly("1");
  }

  @Test
  void aPositionFollowsFromTheFlow() {
    assertThat(of("a", "position")).containsExactly("source");
    assertThat(of("b", "position")).containsExactly("middle");
    assertThat(of("d", "position")).containsExactly("sink");
    assertThat(of("e", "position")).containsExactly("alone");
  }

  @Test
  void aCycleHoldsAllThatIsOnIt() {
    assertThat(of("b", "in-cycle")).containsExactly("yes");
    assertThat(of("c", "in-cycle")).containsExactly("yes");
    assertThat(of("a", "in-cycle")).containsExactly("no");
  }

  @Test
  void aCutPointHoldsTheFlowTogether() {
    assertThat(of("b", "cut-point")).containsExactly("yes");
    assertThat(of("d", "cut-point")).containsExactly("no");
  }

  @Test
  void aNodeKnowsTheGroupsAroundIt() {
    assertThat(of("b", "inside")).containsExactlyInAnyOrder("subnet", "vpc", "region");
    assertThat(of("b", "region")).containsExactly("reg");
    assertThat(of("b", "subnet-access")).containsExactly("private");
    assertThat(of("d", "region")).isEmpty();
  }

  @Test
  void aPathIsShortestAndOneEdgeLongAtLeast() {
    assertThat(path("a", "d")).containsExactly("a", "b", "d");
    assertThat(path("b", "b")).containsExactly("b", "c", "b");
    assertThat(path("a", "a")).isEmpty();
    assertThat(path("a", "w")).isEmpty();
  }

  private static List<String> path(String from, String to) {
    return FACTS.path(vertex(from), Walk.Way.free(Set.of(), false), vertex(to)).stream()
        .map(Vertex::toString)
        .toList();
  }

  private static Vertex vertex(String id) {
    return FACTS.vertex(Id.of(id)).orElseThrow();
  }

  @Test
  void whatNobodyStatedIsAwsDefaultOrUnknown() {
    assertThat(of("c", "encryption")).containsExactly("sse-sqs");
    assertThat(of("d", "format")).isEmpty();
  }

  @Test
  void theHandbookNamesEveryFact() throws Exception {
    var handbook = Files.readString(Shelf.shipped("rules").resolve("facts.md"));
    for (var fact : Facts.named()) assertThat(handbook).contains(fact.id());
  }
}
