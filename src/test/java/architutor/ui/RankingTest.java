package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RankingTest {
  private static final Entry UNDO = command("undo", "Undo", true);
  private static final Entry SAVE = command("save", "Save", true);
  private static final Entry SAVE_AS = command("save-as", "Save as", true);
  private static final Entry PASTE = command("paste", "Paste", false);
  private static final Entry RAW =
      new Entry(
          Entry.Kind.ELEMENT,
          "element:raw",
          "Raw zone",
          "Go to Raw zone",
          List.of("raw"),
          "S3",
          true);
  private static final Entry S3 =
      new Entry(
          Entry.Kind.SERVICE,
          "service:s3",
          "S3",
          "Add S3",
          List.of("object storage"),
          "Amazon S3",
          true);
  private static final List<Entry> ALL = List.of(UNDO, SAVE, SAVE_AS, PASTE, RAW, S3);

  private static Entry command(String id, String title, boolean isPossible) {
    return new Entry(
        Entry.Kind.COMMAND, "command:" + id, title, title, List.of(), "Edit", isPossible);
  }

  private static List<Entry> of(String typed, String... last) {
    return new Ranking(ALL).of(typed, List.of(last), 10);
  }

  @Test
  void withoutLettersWhatWasAskedForLastComesFirstAndWhatIsImpossibleLast() {
    assertThat(of("", "service:s3", "command:save"))
        .containsExactly(S3, SAVE, UNDO, SAVE_AS, RAW, PASTE);
  }

  @Test
  void theShorterNameIsTheLikelierOne() {
    assertThat(of("sav")).containsExactly(SAVE, SAVE_AS);
  }

  @Test
  void whatWasAskedForBeforeComesFirstAmongEquals() {
    assertThat(of("sav", "command:save-as")).containsExactly(SAVE_AS, SAVE);
  }

  @Test
  void aSignLeavesOneKindAlone() {
    assertThat(of(">s")).containsExactly(SAVE, SAVE_AS, PASTE);
    assertThat(of("@")).containsExactly(RAW);
    assertThat(of("+ obj")).containsExactly(S3);
  }

  @Test
  void everyWordMustFitSomething() {
    assertThat(of("raw s3")).containsExactly(RAW);
    assertThat(of("raw athena")).isEmpty();
  }

  @Test
  void aNameCountsMoreThanThePlaceWhereItIsMentioned() {
    assertThat(of("s3").getFirst()).isEqualTo(S3);
    assertThat(of("s3")).contains(RAW);
  }

  @Test
  void noMoreAreListedThanAskedFor() {
    assertThat(new Ranking(ALL).of("", List.of(), 2)).containsExactly(UNDO, SAVE);
  }
}
