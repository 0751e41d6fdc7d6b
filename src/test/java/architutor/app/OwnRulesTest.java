package architutor.app;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Rule;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnRulesTest {
  private static final Studio OURS = Studio.shipped();
  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // made before each test
  private OwnRules own;

  @BeforeEach
  void make() {
    own = new OwnRules(OURS, folder);
  }

  private void write(String id, String severity) throws IOException {
    Files.createDirectories(folder.resolve(id).getParent());
    Files.writeString(
        folder.resolve(id + ".yaml"),
        """
        id: %s
        title: Buckets here are remarked on
        pillar: governance
        severity: %s
        match: {nodes: {lake: {service: s3}}}
        about: lake
        say: "{lake} is a bucket."
        why: It serves a test.
        see: [{title: A page, url: "https://docs.aws.amazon.com/", as-of: 2026-11}]
        bad: [{name: a bucket, nodes: {a: {service: s3}}, finds: [a]}]
        good: [{name: a query, nodes: {a: {service: athena}}}]
        """
            .formatted(Path.of(id).getFileName(), severity));
  }

  private static List<String> found(Studio studio) {
    return studio.review(Diagram.EMPTY.with(Node.of("raw", "s3"))).findings().stream()
        .map(f -> f.message())
        .toList();
  }

  private static Rule rule(Studio studio, String id) {
    return studio.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aRuleOfOnesOwnCountsBesideOurs() throws IOException {
    write("team/own-bucket", "warning");
    var read = own.read();
    assertThat(read.ids()).containsExactly("own-bucket");
    assertThat(read.problems()).isEmpty();
    assertThat(found(read.studio())).contains("S3 is a bucket.").hasSizeGreaterThan(1);
    assertThat(found(OURS)).doesNotContain("S3 is a bucket.");
  }

  @Test
  void aBrokenRuleIsNamedWithItsPlaceAndTheOthersGoOn() throws IOException {
    write("own-bucket", "warning");
    write("broken", "wrning");
    var read = own.read();
    assertThat(read.ids()).containsExactly("own-bucket");
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            folder.toRealPath().resolve("broken.yaml")
                + ":4:1: «wrning» is no severity we know: did you mean «warning»?");
    assertThat(found(read.studio())).contains("S3 is a bucket.");
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    write("stays", "warning");
    write("changes", "wrning");
    var before = own.read();
    write("changes", "error");
    var after = own.read();
    assertThat(after.problems()).isEmpty();
    assertThat(after.ids()).containsExactlyInAnyOrder("stays", "changes");
    assertThat(rule(after.studio(), "stays")).isSameAs(rule(before.studio(), "stays"));
  }

  @Test
  void whatIsGoneIsForgotten() throws IOException {
    write("own-bucket", "warning");
    own.read();
    Files.delete(folder.resolve("own-bucket.yaml"));
    assertThat(own.read().ids()).isEmpty();
    assertThat(own.read().studio().rules()).isEqualTo(OURS.rules());
  }

  @Test
  void inAFolderLaidOutLikeOursTheRulesStandInCritique() throws IOException {
    write("critique/cost/own-bucket", "warning");
    write("services/no-rule", "warning");
    assertThat(own.read().ids()).containsExactly("own-bucket");
    assertThat(own.read().problems()).isEmpty();
  }

  @Test
  void linksOutOfTheFolderAndHiddenFilesAreNotFollowed() throws IOException {
    var elsewhere = Files.createTempFile("elsewhere", ".yaml");
    try {
      Files.createSymbolicLink(folder.resolve("link.yaml"), elsewhere);
      write(".git/hidden", "warning");
      assertThat(own.read().ids()).isEmpty();
      assertThat(own.read().problems()).isEmpty();
    } finally {
      Files.delete(elsewhere);
    }
  }

  @Test
  void aFolderThatIsGoneIsAProblemOfItsOwn() {
    var read = new OwnRules(OURS, folder.resolve("none")).read();
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("there is no such folder");
    assertThat(read.studio().rules()).isEqualTo(OURS.rules());
  }

  @Test
  void aWholeDiskIsNotReadThrough() throws IOException {
    for (var i = 0; i < 2_100; i++) Files.createFile(folder.resolve(i + ".yaml"));
    var files = OwnFiles.of(folder);
    assertThat(files.rules()).hasSizeLessThan(2_100);
    assertThat(files.problems()).hasSize(1);
  }
}
