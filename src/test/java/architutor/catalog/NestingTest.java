package architutor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.RuleBook;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class NestingTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Nesting NESTING = CATALOG.nesting();

  @ParameterizedTest
  @EnumSource
  void everyKindHasARow(GroupKind kind) {
    assertThat(NESTING.called(kind)).matches("(a|an|the) .*");
  }

  @ParameterizedTest
  @CsvSource({
    "account, cloud",
    "region, cloud",
    "region, account",
    "account, region",
    "vpc, region",
    "vpc, account",
    "zone, region",
    "zone, vpc",
    "subnet, vpc",
    "subnet, zone",
    "lake-zone, subnet",
    "frame, on-premises",
    "vpc, frame",
    "on-premises, frame"
  })
  void whatAwsAllowsIsAllowed(String inner, String outer) {
    assertThat(NESTING.objection(kind(inner), Optional.of(kind(outer)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cloud, region",
    "region, vpc",
    "vpc, vpc",
    "vpc, subnet",
    "subnet, region",
    "zone, subnet",
    "on-premises, cloud",
    "region, on-premises",
    "region, region",
    "account, vpc"
  })
  void whatAwsForbidsIsRefused(String inner, String outer) {
    assertThat(NESTING.objection(kind(inner), Optional.of(kind(outer)))).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindMayStandAlone(GroupKind kind) {
    assertThat(NESTING.objection(kind, Optional.empty())).isEmpty();
  }

  @Test
  void everyRefusalIsASentenceThatNamesBothKinds() {
    for (var inner : GroupKind.values())
      for (var outer : GroupKind.values())
        NESTING
            .objection(inner, Optional.of(outer))
            .ifPresent(say ->
                assertThat(say)
                    .endsWith(".")
                    .doesNotContain("{")
                    .containsIgnoringCase(noun(inner))
                    .containsIgnoringCase(noun(outer)));
  }

  @Test
  void aRegionInAVpcIsRefusedInPlainWords() {
    assertThat(NESTING.objection(GroupKind.REGION, Optional.of(GroupKind.VPC)))
        .contains("A VPC belongs to one Region, so it cannot hold one.");
  }

  @Test
  void aPlainFrameBetweenHidesNothing() {
    var drawing =
        Diagram.EMPTY
            .with(Group.of("net", GroupKind.VPC))
            .with(Group.of("team", GroupKind.FRAME).in(Optional.of(Id.of("net"))));
    assertThat(NESTING.objection(drawing, GroupKind.VPC, Optional.of(Id.of("team"))))
        .isEqualTo(NESTING.objection(GroupKind.VPC, Optional.of(GroupKind.VPC)));
    assertThat(NESTING.objection(drawing, GroupKind.SUBNET, Optional.of(Id.of("team")))).isEmpty();
  }

  @Test
  void aBucketInASubnetIsRemarkedOnAndADatabaseIsNot() {
    assertThat(remark("s3", GroupKind.SUBNET))
        .contains(
            "S3 answers at an address of its Region, not in your network: AWS draws it outside the"
                + " subnet, reached through a VPC endpoint.");
    assertThat(remark("iam", GroupKind.VPC))
        .contains("IAM is one for all Regions: AWS draws it outside the VPC.");
    assertThat(remark("rds", GroupKind.SUBNET)).isEmpty();
    assertThat(remark("lambda", GroupKind.VPC)).isEmpty();
    assertThat(remark("s3", GroupKind.REGION)).isEmpty();
  }

  @Test
  void noServiceStandsBothInsideAndOutsideAVpc() {
    assertThat(CATALOG.services())
        .noneMatch(s ->
            s.traits().contains("vpc-bound")
                && (s.traits().contains("regional") || s.traits().contains("global")));
  }

  static Stream<Path> drawings() throws IOException {
    try (var files = Files.walk(Path.of("diagrams"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void shippedDrawingsObey(Path file) {
    assertThat(objections(DiagramReader.read(file).diagram())).isEmpty();
  }

  @Test
  void theExamplesOfTheRulesObey() {
    var book = RuleBook.shipped(CATALOG);
    assertThat(book.rules())
        .allSatisfy(rule ->
            assertThat(Stream.concat(rule.bad().stream(), rule.good().stream()))
                .allSatisfy(example -> assertThat(objections(example.diagram())).isEmpty()));
  }

  private static List<String> objections(Diagram diagram) {
    var all = new ArrayList<String>();
    for (var group : diagram.groups())
      NESTING
          .objection(diagram, group.kind(), group.parent())
          .ifPresent(say -> all.add(group.id() + ": " + say));
    return all;
  }

  private static Optional<String> remark(String service, GroupKind kind) {
    return NESTING.remark(CATALOG.find(service).orElseThrow(), kind);
  }

  private static String noun(GroupKind kind) {
    return NESTING.called(kind).replaceFirst("^(a|an|the) ", "");
  }

  private static GroupKind kind(String word) {
    return Arrays.stream(GroupKind.values())
        .filter(k -> k.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
