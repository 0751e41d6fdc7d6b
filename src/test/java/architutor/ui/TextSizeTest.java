package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextSizeTest {
  @Test
  void wordsAndTheRoomAroundThemGrowTogetherAndLinesDoNot() {
    assertThat(
            new TextSize(1.5)
                .grown(".a { -fx-font-size: 12px; -fx-padding: 4 8 4 8; -fx-border-width: 1; }"))
        .isEqualTo(
            ".a { -fx-font-size: 18.0px; -fx-padding: 6.0 12.0 6.0 12.0; -fx-border-width: 1; }");
  }

  @Test
  void sizesEndAtTwiceTheUsual() {
    var size = TextSize.USUAL;
    for (var i = 0; i < 10; i++) size = size.next(1);
    assertThat(size).isEqualTo(new TextSize(2));
    assertThat(size.next(-1)).isEqualTo(new TextSize(1.75));
    assertThat(new TextSize(0.9).next(-1)).isEqualTo(new TextSize(0.9));
  }
}
