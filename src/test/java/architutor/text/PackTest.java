package architutor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackTest {
  @TempDir private Path folder;

  private Pack packed() throws IOException {
    var out = folder.resolve(Pack.NAME);
    Pack.write(folder, out);
    return Pack.read(folder, Files.readAllBytes(out));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void whatShipsIsPackedWordForWordAndPlaceForPlace() throws IOException {
    var files = Shelf.files(Shelf.shipped("rules"));
    assertThat(files).hasSizeGreaterThan(500);
    for (var file : files)
      assertThat(Pack.shipped(file))
          .as("%s; build again if it was changed", file)
          .contains(Texts.parse(file.toString(), Files.readString(file)));
  }

  @Test
  void aBrokenFileIsNotPacked() throws IOException {
    var good = file("good.yaml", "a: [1, {b: c}]\n");
    var bad = file("bad.yaml", "a: 1\na: 2\n");
    assertThat(packed().find(good)).isEqualTo(Optional.of(Texts.read(good)));
    assertThat(packed().find(bad)).isEmpty();
  }

  @Test
  void aFileOfSomebodyElseIsReadAsItIs() throws IOException {
    file("good.yaml", "a: 1\n");
    assertThat(packed().find(Path.of("other.yaml").toAbsolutePath())).isEmpty();
  }
}
