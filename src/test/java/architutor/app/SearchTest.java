package architutor.app;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Service;
import architutor.text.Fields;
import architutor.text.Problem;
import architutor.text.Texts;
import architutor.text.Tree;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type into the palette: names, old names, slips and needs.
final class SearchTest {
  private static final double ENOUGH = 0.95;
  private static final Studio STUDIO = Studio.shipped();

  private record Query(String typed, Set<String> right) {}

  @Test
  void theRightOneIsFirstForNearlyAllQueries() {
    var queries = queries();
    assertThat(queries).hasSize(300);
    var wrong =
        queries.stream()
            .filter(q ->
                STUDIO.search(q.typed()).stream()
                    .limit(1)
                    .noneMatch(hit -> q.right().contains(hit.id())))
            .toList();
    assertThat((double) wrong.size() / queries.size())
        .as("wrong first: %s", wrong)
        .isLessThanOrEqualTo(1 - ENOUGH);
  }

  @ParameterizedTest
  @CsvSource({
    "kinesis firehose, data-firehose",
    "elasticsearch, opensearch",
    "redshfit, redshift",
    "ad-hoc SQL on S3, athena",
    "CDC from Oracle, dms-full-load-cdc",
    "workflow with retries, step-functions"
  })
  void aServiceIsFoundByNameSlipOrNeed(String typed, String right) {
    assertThat(STUDIO.search(typed)).extracting(Service::id).startsWith(right);
  }

  @ParameterizedTest
  @CsvSource({"hide columns", "audio", "salary data", "restore"})
  void aWordThatMeansSomethingIsNotTakenForASlip(String typed) {
    var known = STUDIO.catalog().mended(typed, word -> true);
    assertThat(known).isEqualTo(typed);
    assertThat(STUDIO.search(typed)).isNotEmpty();
  }

  @Test
  void nonsenseFindsNothing() {
    assertThat(STUDIO.search("qwxz vvkk")).isEmpty();
  }

  private static List<Query> queries() {
    var problems = new ArrayList<Problem>();
    var rows = (Tree.Items) Texts.read(file()).tree().orElseThrow();
    var queries =
        rows.items().stream()
            .flatMap(row -> Fields.of(row, "a query", problems).stream())
            .map(f -> {
              var right = new LinkedHashSet<>(f.words("right"));
              right.addAll(f.words("also"));
              return new Query(f.need("type"), right);
            })
            .toList();
    assertThat(problems).isEmpty();
    return queries;
  }

  private static Path file() {
    try {
      return Path.of(
          Objects.requireNonNull(SearchTest.class.getResource("/knowledge/queries.yaml")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
