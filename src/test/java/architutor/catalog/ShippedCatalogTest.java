package architutor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.EdgeKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShippedCatalogTest {
  private static final Catalog CATALOG = Catalog.shipped();

  @Test
  void nothingInTheShippedKnowledgeIsBroken() {
    assertThat(CATALOG.problems()).isEmpty();
  }

  @Test
  void thereIsEnoughForTheSevenDesigns() {
    assertThat(CATALOG.services()).hasSizeGreaterThan(45);
  }

  @Test
  void everyFigureHasASourceAndADate() {
    for (var service : CATALOG.services())
      for (var limit : service.limits()) {
        assertThat(limit.source().url()).as(service.id()).startsWith("https://");
        assertThat(limit.source().asOf()).as(service.id()).matches("20\\d\\d-\\d\\d");
      }
  }

  @ParameterizedTest
  @CsvSource({
    "s3, glue-etl, DATA",
    "glue-etl, s3, DATA",
    "s3, athena, QUERY",
    "athena, quicksight, QUERY",
    "s3, glue-crawler, CATALOG",
    "glue-crawler, glue-data-catalog, CATALOG",
    "glue-data-catalog, athena, CATALOG",
    "step-functions, glue-etl, CONTROL",
    "kms, s3, ENCRYPT",
    "lambda, sns, NOTIFY",
    "sqs, lambda, EVENT",
    "kinesis-data-streams, data-firehose, DATA",
    "data-firehose, s3, DATA",
    "glue-etl, cloudwatch, MONITOR",
    "nobody-knows-this, s3, DATA"
  })
  void aConnectionGetsTheKindThatTheServicesSuggest(String from, String to, EdgeKind kind) {
    assertThat(CATALOG.guess(from, to)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "kinesis firehose, data-firehose",
    "quicksight, quicksight",
    "bucket, s3",
    "S3, s3",
    "glue, glue-etl",
    "step func, step-functions",
    "postgres, postgresql"
  })
  void aServiceIsFoundByTheNamePeopleUse(String words, String service) {
    assertThat(CATALOG.named(words)).extracting(Service::id).startsWith(service);
  }

  @Test
  void nonsenseFindsNothing() {
    assertThat(CATALOG.named("qwxz")).isEqualTo(List.of());
  }
}
