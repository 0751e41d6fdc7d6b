package architutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema is the one that OASIS publishes at the address in its `$id`.
final class SarifReportTest {
  private static final String NAIVE = "diagrams/examples/data-lake-naive.yaml";
  private static final String QUEUE =
      """
      title: "A \\u0001 \\"<b>\\""
      nodes:
        jobs: {service: sqs, label: "Jobs | & <i>", at: [0, 0]}
        worker: {service: lambda, at: [200, 0]}
      edges:
        - jobs -event-> worker
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyReviewIsValidAgainstThePublishedSchema() throws IOException {
    var schema = schema();
    var queue = Files.writeString(folder.resolve("a b#1.yaml"), QUEUE);
    var broken = Files.writeString(folder.resolve("broken.yaml"), QUEUE + "  - jobs -> nowhere\n");
    var text = Run.of("review", "diagrams", queue, broken, "--format", "sarif").out();
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(text.replace("\"note\"", "\"remark\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void aResultStandsWhereItsElementStands() throws IOException {
    var lines = Files.readAllLines(Path.of(NAIVE));
    for (var result : results(Run.of("review", NAIVE, "--format", "sarif"))) {
      var at = result.at("/locations/0/physicalLocation");
      var id = result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString();
      assertThat(at.at("/artifactLocation/uri").asString()).isEqualTo(NAIVE);
      var line = lines.get(at.at("/region/startLine").asInt() - 1);
      assertThat(line.substring(at.at("/region/startColumn").asInt() - 1))
          .startsWith(id.contains("--") ? id.substring(0, id.indexOf("--")) : id + ":");
    }
  }

  @Test
  void aFindingAboutAFlowShowsItsSteps() {
    assertThat(results(Run.of("review", NAIVE, "--format", "sarif")))
        .filteredOn(result -> result.has("codeFlows"))
        .isNotEmpty()
        .allSatisfy(result ->
            assertThat(result.at("/codeFlows/0/threadFlows/0/locations").size()).isGreaterThan(1));
  }

  @Test
  void aFindingIsKnownAgainWhereverItsElementsStand() throws IOException {
    var before = Files.writeString(folder.resolve("a.yaml"), QUEUE);
    var after =
        Files.writeString(
            folder.resolve("b.yaml"),
            QUEUE
                .replace("nodes:\n", "nodes:\n  other: {service: quicksight, at: [0, 300]}\n")
                .replace("[0, 0]", "[50, 70]"));
    assertThat(prints(after)).isNotEmpty().containsAll(prints(before));
  }

  @Test
  void aPlaceIsNamedFromTheFolderInWhichTheReviewRuns() {
    var uris = new Uris(Path.of("/designers/me"));
    assertThat(uris.of(Path.of("/designers/me/my designs/ä:b.yaml")))
        .isEqualTo("my%20designs/%C3%A4%3Ab.yaml");
    assertThat(uris.of(Path.of("/designers/a.yaml"))).isEqualTo("../a.yaml");
  }

  private static List<String> prints(Path file) {
    return results(Run.of("review", file, "--format", "sarif")).stream()
        .map(r -> r.at("/partialFingerprints/primaryLocationLineHash").asString())
        .toList();
  }

  private static List<JsonNode> results(Run run) {
    return List.copyOf(
        new JsonMapper().readTree(run.out()).at("/runs/0/results").asArray().elements());
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(
            Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json")),
            InputFormat.JSON);
  }
}
