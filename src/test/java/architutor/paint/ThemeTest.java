package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
  private static final List<Token> SURFACES = List.of(Token.BACKGROUND, Token.PANEL, Token.CANVAS);
  private static final List<Token> WORDS =
      List.of(
          Token.TEXT,
          Token.SECOND_TEXT,
          Token.ACCENT,
          Token.ERROR,
          Token.WARNING,
          Token.INFO,
          Token.GOOD);

  @ParameterizedTest
  @EnumSource
  void wordsReadOnEverySurface(Theme theme) {
    var faint = new ArrayList<String>();
    for (var surface : SURFACES)
      for (var words : WORDS) {
        var contrast = theme.of(words).contrast(theme.of(surface));
        if (contrast < Theme.LEGIBLE)
          faint.add("%s on %s: %.2f".formatted(words, surface, contrast));
      }
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wordsReadOnTheColoursOfBadgesAndButtons(Theme theme) {
    for (var area : List.of(Token.ACCENT, Token.ERROR, Token.WARNING, Token.INFO))
      assertThat(theme.of(Token.ON_ACCENT).contrast(theme.of(area)))
          .as("on %s", area)
          .isGreaterThanOrEqualTo(Theme.LEGIBLE);
  }

  @ParameterizedTest
  @EnumSource
  void aLegibleShadeReadsOnTheCanvas(Theme theme) {
    for (var token : Token.values())
      assertThat(theme.legible(theme.of(token)).contrast(theme.of(Token.CANVAS)))
          .as("%s", token)
          .isGreaterThanOrEqualTo(Theme.LEGIBLE);
  }

  @Test
  void aColourThatReadsStaysAsItIs() {
    assertThat(Theme.LIGHT.legible(Theme.LIGHT.of(Token.ERROR)))
        .isEqualTo(Theme.LIGHT.of(Token.ERROR));
  }

  @Test
  void blackOnWhiteHasTheGreatestContrast() {
    assertThat(Rgb.of(0).contrast(Rgb.of(0xffffff))).isEqualTo(21);
  }

  @Test
  void aColourIsWrittenAsInAStyleSheet() {
    assertThat(Rgb.of(0x2f6fed)).hasToString("#2f6fed");
    assertThat(Rgb.of(0x2f6fed).faded(0.5)).hasToString("#2f6fed80");
  }
}
