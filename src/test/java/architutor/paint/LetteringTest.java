package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LetteringTest {
  /// Ten wide a letter, whatever the size.
  private final Lettering lettering = new Lettering((text, _, _) -> text.length() * 10);

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(lettering.elided("Orders", Type.NAME, 60)).isEqualTo("Orders");
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertThat(lettering.elided("Orders of today", Type.NAME, 80)).isEqualTo("Orders…");
  }

  @Test
  void aLetterIsNeverCutInHalf() {
    assertThat(lettering.elided("a👩‍👩‍👧 family", Type.NAME, 50)).isEqualTo("a…");
  }

  @Test
  void aNoteBreaksBetweenWords() {
    assertThat(lettering.wrapped("one two three\nfour", Type.NOTE, 80, 9))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void theLastLineOfANoteIsElided() {
    assertThat(lettering.wrapped("one two three four", Type.NOTE, 80, 2))
        .containsExactly("one two", "three f…");
  }
}
