package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class FuzzyTest {
  @Test
  void theEarlierAndTheMoreTogetherTheLettersStandTheBetterTheyFit() {
    var texts =
        List.of(
            "export", "export picture", "do not export", "extra port", "reexported", "elixir port");
    var fits = texts.stream().map(text -> Fuzzy.fit("export", text)).toList();
    assertThat(fits).isSortedAccordingTo((a, b) -> b - a);
    assertThat(fits.subList(0, 5)).doesNotHaveDuplicates();
  }

  @Test
  void beginningsOfWordsStandForThem() {
    assertThat(Fuzzy.fit("kds", "kinesis data streams")).isGreaterThan(Fuzzy.NONE);
    assertThat(Fuzzy.fit("kidas", "kinesis data streams")).isGreaterThan(Fuzzy.NONE);
    assertThat(Fuzzy.fit("kdx", "kinesis data streams")).isEqualTo(Fuzzy.NONE);
  }

  @Test
  void lettersFarApartAreThereByChance() {
    assertThat(Fuzzy.fit("rzn", "raw zone")).isGreaterThan(Fuzzy.NONE);
    assertThat(Fuzzy.fit("lgs", "long that is much longer than is seemly")).isEqualTo(Fuzzy.NONE);
  }

  @Property(tries = 200)
  void everyPartOfATextFitsIt(@ForAll @LowerChars @StringLength(min = 1, max = 12) String text) {
    assertThat(
            Stream.iterate(0, from -> from < text.length(), from -> from + 1)
                .map(from -> Fuzzy.fit(text.substring(from), text)))
        .allMatch(points -> points > Fuzzy.NONE && points <= 100);
  }
}
