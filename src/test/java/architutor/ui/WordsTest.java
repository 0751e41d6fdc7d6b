package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private static final Path CODE = Path.of("src/main/java/architutor/ui");
  private static final Path FORMS = Path.of("src/main/resources/architutor/ui");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
  private static final Pattern ASKED =
      Pattern.compile("Words\\.(of|counted)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern IN_FORM = Pattern.compile("\"%([a-z0-9.-]+)\"");

  /// Beginnings to which the code adds a word of the model or a command's id.
  private static final List<String> FAMILIES =
      List.of(
          "command.",
          "group.",
          "severity.",
          "theme.",
          "files.",
          "gesture.",
          "menu.",
          "present.",
          "lens.",
          "property.",
          "relation.",
          "grouping.",
          "question.",
          "review.",
          "card.",
          "flow.",
          "spoken.",
          "side.");

  @Test
  void everyTextThatIsAskedForExists() throws IOException {
    var asked = new TreeSet<String>();
    for (var file : files(CODE)) {
      var found = ASKED.matcher(Files.readString(file));
      while (found.find())
        if (found.group(1).equals("of")) asked.add(found.group(2));
        else asked.addAll(List.of(found.group(2) + ".one", found.group(2) + ".many"));
    }
    asked.addAll(inForms());
    assertThat(Words.BUNDLE.keySet()).containsAll(asked);
  }

  @Test
  void everyTextThatExistsIsAskedFor() throws IOException {
    var known = new TreeSet<>(inForms());
    for (var file : files(CODE)) {
      var found = LITERAL.matcher(Files.readString(file));
      while (found.find()) known.add(found.group(1));
    }
    var unused =
        Words.BUNDLE.keySet().stream()
            .filter(key -> !known.contains(key))
            .filter(key -> !known.contains(key.replaceAll("\\.(one|many)$", "")))
            .filter(key -> FAMILIES.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  @Test
  void aCountTakesTheFittingForm() {
    assertThat(Words.counted("services", 1)).isEqualTo("1 service");
    assertThat(Words.counted("services", 3)).isEqualTo("3 services");
  }

  private static Set<String> inForms() throws IOException {
    var keys = new TreeSet<String>();
    for (var file : files(FORMS)) {
      var found = IN_FORM.matcher(Files.readString(file));
      while (found.find()) keys.add(found.group(1));
    }
    return keys;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".properties"))
          .toList();
    }
  }
}
