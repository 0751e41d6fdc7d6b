package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.facts.Facts;
import architutor.model.Diagram;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionTest {
  private static Optional<Amount> figure(String text) {
    return ExpressionReader.read(text)
        .flatMap(new Figures(Facts.of(Diagram.EMPTY, Catalog.shipped()), Holes.NONE)::of);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          6 * 5 min,                    30 min
          1 h + 30 min,                 90 min
          (1 + 2) * 3,                  9
          1 + 2 * 3,                    7
          100 /s * 1 KB * 1 d,          8.64 GB
          2 MB / 1 KB,                  2000
          1000 /s * 2 KB,               2 MB/s
          1 d - 12 h,                   12 h
          300 s * 1 /min,               5
          0.5 * 1 s,                    500 ms
          """)
  void aCalculationHasAUnit(String text, String words) {
    assertThat(figure(text).map(Amount::words)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"1 h + 1 KB", "1 / 0", "3 s / 0 s"})
  void figuresOfDifferentKindsAreNotAddedAndNothingIsDividedByNothing(String text) {
    assertThat(figure(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "6 *",
    "* 6",
    "(1",
    "1)",
    "sum(a)",
    "count(a.b)",
    "1 parsec",
    "1 1",
    "a b",
    "-",
    "''"
  })
  void whatIsNoExpressionIsNone(String text) {
    assertThat(ExpressionReader.read(text)).isEmpty();
  }

  @Test
  void bracketsWithoutEndAreRefusedRatherThanFollowed() {
    assertThat(ExpressionReader.read("(".repeat(100_000))).isEmpty();
  }

  @Test
  void figuresOfDifferentKindsNeverCompare() {
    assertThat(figure("1 h").orElseThrow().isComparable(figure("1 KB").orElseThrow())).isFalse();
  }
}
