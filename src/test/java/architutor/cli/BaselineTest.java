package architutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineTest {
  private static final String RULE = "queue-without-dead-letter";
  private static final String ONE =
      """
      title: Jobs
      nodes:
        jobs: {service: sqs, at: [0, 0]}
        worker: {service: lambda, at: [200, 0]}
      edges:
        - jobs -event-> worker
      """;
  private static final String TWO =
      ONE.replace("nodes:\n", "nodes:\n  more: {service: sqs, at: [0, 200]}\n")
          + "  - more -event-> worker\n";

  @TempDir private Path folder = Path.of("");
  private Path drawing = Path.of("");
  private Path list = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    drawing = Files.writeString(folder.resolve("queue.yaml"), ONE);
    list = folder.resolve("known.yaml");
  }

  @Test
  void theFirstOneHoldsAllThatIsFoundAndNothingCountsAnyMore() {
    assertThat(review().code()).isEqualTo(1);
    assertThat(review("--write-baseline").code()).isZero();
    assertThat(lines()).contains("  - {file: queue.yaml, rule: " + RULE + ", about: [jobs]}");
    assertThat(lines().stream().filter(l -> l.startsWith("  - "))).isSorted();
    var run = review("--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"known\" : true").doesNotContain("\"known\" : false");
    assertThat(review("--format", "sarif").out())
        .contains("\"baselineState\" : \"unchanged\"")
        .doesNotContain("\"new\"");
    assertThat(review("--format", "junit").out()).contains("failures=\"0\"");
    assertThat(review().out()).contains(" known from the baseline\n");
  }

  @Test
  void whatIsNewCountsAndIsNeverAddedByTheWay() throws IOException {
    review("--write-baseline");
    var before = lines();
    Files.writeString(drawing, TWO);
    assertThat(review("--write-baseline").code()).isEqualTo(1);
    assertThat(lines()).isEqualTo(before);
    assertThat(review("--write-baseline", "--accept-new").code()).isZero();
    assertThat(lines())
        .containsAll(before)
        .contains("  - {file: queue.yaml, rule: " + RULE + ", about: [more]}");
  }

  @Test
  void whatIsGoneIsSaidAndThenTakenOut() throws IOException {
    Files.writeString(drawing, TWO);
    review("--write-baseline");
    var before = lines();
    Files.writeString(drawing, ONE);
    assertThat(review().out())
        .contains("In the baseline, but no longer found\n\n  ○ ", RULE + " (more)\n");
    assertThat(review("--format", "json").out()).contains("\"gone\" : [\n");
    assertThat(lines()).isEqualTo(before);
    assertThat(review("--write-baseline").err()).contains(" 0 added, ");
    assertThat(lines()).isNotEqualTo(before).noneMatch(l -> l.contains("more"));
    assertThat(before).containsAll(lines());
    Files.writeString(drawing, TWO);
    assertThat(review().code()).isEqualTo(1);
  }

  @Test
  void aDrawingThatIsNotLookedAtKeepsItsEntriesAndOneThatIsGoneLosesThem() throws IOException {
    var other = Files.writeString(folder.resolve("other.yaml"), ONE);
    Run.of("review", drawing, other, "--baseline", list, "--write-baseline");
    var before = lines();
    assertThat(review("--write-baseline").code()).isZero();
    assertThat(lines()).isEqualTo(before);
    Files.delete(other);
    assertThat(review("--write-baseline").err()).contains("this drawing is no longer there");
    assertThat(lines()).isNotEqualTo(before).noneMatch(l -> l.contains("other.yaml"));
  }

  @Test
  void nothingIsTakenOutForADrawingThatCannotBeRead() throws IOException {
    review("--write-baseline");
    var before = lines();
    Files.writeString(drawing, "title: [a");
    var run = review("--write-baseline");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("not written");
    assertThat(lines()).isEqualTo(before);
  }

  @Test
  void aBaselineThatIsMissingOrBrokenIsBadInput() throws IOException {
    assertThat(Run.of("review", drawing, "--baseline", list).err())
        .isEqualTo(list + ":1:1: there is no such baseline: write one with --write-baseline\n");
    Files.writeString(list, "known:\n  - {file: a.yaml, about: [\"-\"], rool: x}\n");
    var run = Run.of("review", drawing, "--baseline", list, "--write-baseline");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).allMatch(l -> l.startsWith(list + ":2:")).hasSize(3);
    assertThat(list).hasContent("known:\n  - {file: a.yaml, about: [\"-\"], rool: x}\n");
  }

  @Test
  void anOptionThatHasNothingToWriteIsBadUsage() {
    assertThat(Run.of("review", drawing, "--write-baseline").code()).isEqualTo(2);
    assertThat(Run.of("review", drawing, "--baseline", list, "--accept-new").code()).isEqualTo(2);
    assertThat(list).doesNotExist();
  }

  private Run review(String... more) {
    var words = new java.util.ArrayList<Object>(List.of("review", drawing));
    if (Files.exists(list) || List.of(more).contains("--write-baseline"))
      words.addAll(List.of("--baseline", list));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(list);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
