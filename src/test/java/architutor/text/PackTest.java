package architutor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackTest {
  @TempDir private Path folder;

  private Pack packed() throws IOException {
    var out = folder.resolve("a" + Pack.ENDING);
    Pack.write(folder, out);
    return Pack.read(folder, Files.readAllBytes(out));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @ParameterizedTest
  @CsvSource({"rules, 500", "diagrams, 40"})
  void whatShipsIsPackedWordForWordAndPlaceForPlace(String name, int least) throws IOException {
    var files = Shelf.files(Shelf.shipped(name));
    assertThat(files).hasSizeGreaterThan(least);
    for (var file : files)
      assertThat(Pack.shipped(file, Set.of()))
          .as("%s; build again if it was changed", file)
          .contains(Texts.parse(file.toString(), Files.readString(file)));
  }

  @Test
  void aBrokenFileIsNotPacked() throws IOException {
    var good = file("good.yaml", "a: [1, {b: c}]\n");
    var bad = file("bad.yaml", "a: 1\na: 2\n");
    assertThat(packed().find(good, Set.of())).isEqualTo(Optional.of(Texts.read(good)));
    assertThat(packed().find(bad, Set.of())).isEmpty();
  }

  @Test
  void aFileOfSomebodyElseIsReadAsItIs() throws IOException {
    file("good.yaml", "a: 1\n");
    assertThat(packed().find(Path.of("other.yaml").toAbsolutePath(), Set.of())).isEmpty();
  }

  @Test
  void whatNobodyAsksForIsLeftOutOfAFileAsOfItsPack() throws IOException {
    var file = file("good.yaml", "a: 1\nb: [{a: 2}, 3]\nc: {a: {b: x}}\n");
    var left = Texts.parse(file.toString(), "a: 1\n\nc: {a: {b: x}}\n");
    assertThat(packed().find(file, Set.of("b"))).contains(left);
    assertThat(Texts.read(file, Set.of("b"))).isEqualTo(left);
  }

  @Test
  void aLineLongerThanAnybodyReadsIsNotPacked() throws IOException {
    file("good.yaml", "a: [" + "b, ".repeat(2_000) + "c]\n");
    assertThatIllegalArgumentException()
        .isThrownBy(this::packed)
        .withMessageContaining("good.yaml");
  }
}
