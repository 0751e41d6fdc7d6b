package architutor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.advice.Advice.Verdict;
import architutor.catalog.Catalog;
import architutor.facts.Facts;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AdviserTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Adviser ADVISER =
      new Adviser(CATALOG, Selection.shipped(CATALOG).decisions());

  private static List<String> ids(Advice advice) {
    return advice.ranking().stream().map(r -> r.service().id()).toList();
  }

  @Test
  void nothingAskedIsNothingAnswered() {
    var advice = ADVISER.advise(Need.NOTHING);
    assertThat(advice.verdict()).isEqualTo(Verdict.NOTHING_ASKED);
    assertThat(advice.ranking()).isEmpty();
  }

  @Test
  void theAnswerNamesReasonsForTheFirstAndAgainstTheOthers() {
    var need =
        Need.NOTHING
            .with("feature", "replay")
            .with("consumers", "several")
            .among(List.of("sqs", "kinesis-data-streams"));
    var ranking = ADVISER.advise(need).ranking();
    assertThat(ranking.getFirst().service().id()).isEqualTo("kinesis-data-streams");
    assertThat(ranking.getFirst().because()).isNotEmpty();
    assertThat(ranking.getLast().against())
        .contains("A message is gone once its reader has deleted it.");
  }

  @Test
  void noneOfTheseFitsIsAnAnswer() {
    var need = Need.NOTHING.with("data-model", "graph").among(List.of("sqs", "athena"));
    assertThat(ADVISER.advise(need).verdict()).isEqualTo(Verdict.NONE_FITS);
  }

  @Test
  void whatAwsNoLongerOffersIsNotFirst() {
    var need =
        Need.NOTHING.saying("ledger with a verifiable history").among(List.of("qldb", "aurora"));
    var ranking = ADVISER.advise(need).ranking();
    assertThat(ranking)
        .filteredOn(r -> r.service().id().equals("qldb"))
        .allSatisfy(r -> assertThat(r.against()).anyMatch(why -> why.startsWith("It is retired")));
    assertThat(ranking.getFirst().service().id()).isEqualTo("aurora");
  }

  @Test
  void theQuestionPartsTheFirstTwo() {
    var need =
        Need.NOTHING.with("job", "ingest-stream").among(List.of("kinesis-data-streams", "msk"));
    var questions = ADVISER.advise(need).questions();
    assertThat(questions).isNotEmpty();
    var favours = questions.getFirst().options().stream().map(Advice.Option::favours).toList();
    assertThat(favours).isSubsetOf("Data Streams", "MSK");
  }

  @Test
  void theWordsOfATextAreShownAsNeeds() {
    var advice = ADVISER.advise(Need.NOTHING.saying("near real time, without code"));
    assertThat(advice.needs())
        .containsEntry("latency", Set.of("minutes"))
        .extractingByKey("feature")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
        .contains("no-code");
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    var need = Need.NOTHING.saying("a place for session data of a web shop");
    assertThat(ids(ADVISER.advise(need)))
        .isEqualTo(ids(new Adviser(CATALOG, Selection.shipped(CATALOG).decisions()).advise(need)));
  }

  @Test
  void aDrawingSaysWhereDataComesFromHowMuchItIsAndHowFreshItMustBe() {
    var drawing =
        DiagramReader.read(
                "d.yaml",
                """
                title: Clicks
                requirement: {freshness: 30 s}
                nodes:
                  shop: {service: web-application, rate: 1000 /s, record-size: 1 KB}
                  clicks: {service: kinesis-data-streams}
                  lake: {service: s3}
                  live: {service: managed-flink}
                edges:
                  - shop -data-> clicks
                  - clicks -data-> lake
                  - clicks -data-> live
                """)
            .diagram();
    var need = DrawnNeed.of(Facts.of(drawing, CATALOG), Id.of("clicks"));
    assertThat(need.needs())
        .containsAllEntriesOf(
            Map.of(
                "source", Set.of("applications"),
                "consumers", Set.of("several"),
                "latency", Set.of("seconds"),
                "volume", Set.of("large")));
  }
}
