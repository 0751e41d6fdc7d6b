package architutor.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML and JSON. Whatever is wrong with a file is a problem with a place, never an
/// exception.
public final class Texts {
  /// Deeper nesting than this is no drawing, no rule and no service.
  private static final int DEEPEST = 64;

  /// In letters; a drawing of ten thousand nodes has four million.
  private static final int LONGEST = 64 << 20;

  private Texts() {}

  /// Reads a file as UTF-8. What ships with the program is taken from its pack.
  public static Parsed read(Path file) {
    return read(file, Set.of());
  }

  /// The same without what stands under some of the outermost keys, which costs nothing where it
  /// ships with the program.
  public static Parsed read(Path file, Set<String> without) {
    return Pack.shipped(file, without).orElseGet(() -> unpacked(file).without(without));
  }

  private static Parsed unpacked(Path file) {
    var start = Place.startOf(file.toString());
    try {
      return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Parsed.nothing(start, "there is no such file", "check the name");
    } catch (CharacterCodingException e) {
      return Parsed.nothing(start, "this is not a text file", "give a drawing in YAML or JSON");
    } catch (IOException e) {
      return Parsed.nothing(
          start,
          "the file cannot be read (" + e.getMessage() + ")",
          "check that it is a file you may read");
    }
  }

  /// Reads many files at once, in the order given.
  public static List<Parsed> readAll(List<Path> files) {
    return files.parallelStream().map(Texts::read).toList();
  }

  /// Reads a text; `file` is only named in places.
  public static Parsed parse(String file, String content) {
    if (content.isBlank())
      return Parsed.nothing(
          Place.startOf(file), "the file is empty", "start with a line such as «title: My design»");
    var format = Formats.of(file, content);
    try (var parser = format.createParser(tools.jackson.core.ObjectReadContext.empty(), content)) {
      return new TreeBuilder(file, parser).build();
    } catch (JacksonException e) {
      var at = e.getLocation();
      var place =
          at == null
              ? Place.startOf(file)
              : new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      return Parsed.nothing(place, Broken.message(e.getOriginalMessage()), Broken.ADVICE);
    }
  }

  /// Not needed where all comes from packs, as at the start of the window.
  private static final class Formats {
    private static final StreamReadConstraints BOUNDS =
        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST).build();

    // The reader of YAML has a bound of its own, of three million letters.
    private static final TokenStreamFactory YAML =
        YAMLFactory.builder()
            .streamReadConstraints(BOUNDS)
            .loadSettings(
                LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(LONGEST)
                    .build())
            .build();
    private static final TokenStreamFactory JSON =
        JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private Formats() {}

    static TokenStreamFactory of(String file, String content) {
      return content.stripLeading().startsWith("{") && file.endsWith(".json") ? JSON : YAML;
    }
  }
}
