package architutor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextsTest {
  @TempDir private Path folder;

  @Test
  void everyValueKnowsItsPlace() {
    var tree =
        (Tree.Entries)
            Texts.parse("a.yaml", "title: Lake\nnodes:\n  s3: {service: s3}\n")
                .tree()
                .orElseThrow();
    assertThat(tree.placeOf("nodes")).isEqualTo(new Place("a.yaml", 2, 1));
    var nodes = (Tree.Entries) tree.get("nodes").orElseThrow();
    assertThat(nodes.placeOf("s3")).isEqualTo(new Place("a.yaml", 3, 3));
  }

  @Test
  void aLongFileIsReadWhole() {
    var line = "- {a drawing of thousands of nodes: has a line for each}\n";
    var parsed = Texts.parse("long.yaml", line.repeat(60_000));
    assertThat(parsed.problems()).isEmpty();
    assertThat(((Tree.Items) parsed.tree().orElseThrow()).items()).hasSize(60_000);
  }

  @Test
  void aMissingFileIsAProblem() {
    assertThat(Texts.read(folder.resolve("none.yaml")).problems())
        .extracting(Problem::message)
        .containsExactly("there is no such file");
  }

  @Test
  void anEmptyFileIsAProblem() throws Exception {
    var file = Files.writeString(folder.resolve("empty.yaml"), " \n");
    assertThat(Texts.read(file).problems())
        .extracting(Problem::message)
        .containsExactly("the file is empty");
  }

  @Test
  void aFileOfCommentsIsEmpty() {
    assertThat(Texts.parse("c.yaml", "# nothing\n").problems())
        .extracting(Problem::message)
        .containsExactly("the file is empty");
  }

  @Test
  void aPictureIsNoText() throws Exception {
    var file =
        Files.write(
            folder.resolve("picture.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});
    assertThat(Texts.read(file).problems())
        .extracting(Problem::message)
        .containsExactly("this is not a text file");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    var problem =
        Texts.parse("b.yaml", "title: x\nnodes: {a: [1, 2\nedges: y\n").problems().getFirst();
    assertThat(problem.place().line()).isBetween(2, 3);
    assertThat(problem.message()).startsWith("this is not valid YAML (");
    assertThat(problem.message()).doesNotContain("\n");
  }

  @Test
  void aKeyThatStandsTwiceCountsOnce() {
    var parsed = Texts.parse("d.yaml", "title: one\ntitle: two\n");
    assertThat(((Tree.Entries) parsed.tree().orElseThrow()).get("title"))
        .contains(new Tree.Leaf(new Place("d.yaml", 1, 8), "one"));
    assertThat(parsed.problems()).extracting(p -> p.place().line()).containsExactly(2);
  }

  @Test
  void nestingWithoutEndIsAProblem() {
    assertThat(Texts.parse("deep.yaml", "a: " + "[".repeat(10_000)).problems()).hasSize(1);
  }

  @Test
  void trueIsYes() {
    var tree =
        (Tree.Entries) Texts.parse("y.yaml", "a: true\nb: yes\nc: false\n").tree().orElseThrow();
    assertThat(tree.entries().values())
        .extracting(t -> ((Tree.Leaf) t).text())
        .containsExactly("yes", "yes", "no");
  }

  @Test
  void aMisspeltWordIsGuessed() {
    assertThat(Nearest.advice("athna", java.util.List.of("athena", "s3")))
        .isEqualTo("did you mean «athena»?");
  }
}
