package architutor.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The reference in the repository is that of the rules beside it.
final class ShippedRulePagesTest {
  private static final Path FOLDER = Path.of("docs/rules");

  @Test
  void theReferenceSaysWhatTheRulesSay() throws IOException {
    assertThat(stale())
        .as("pages that are not those of rules/: run ./architutor rules --docs " + FOLDER)
        .isEmpty();
  }

  /// Names of pages that are missing, that differ or that no rule has.
  private static SortedSet<String> stale() throws IOException {
    var pages = RulePages.of(Sample.STUDIO);
    var stale = new TreeSet<>(pages.keySet());
    if (!Files.isDirectory(FOLDER)) return stale;
    try (var files = Files.newDirectoryStream(FOLDER)) {
      for (var file : files) {
        var name = file.getFileName().toString();
        var page = pages.getOrDefault(name, "").getBytes(UTF_8);
        if (Arrays.equals(Files.readAllBytes(file), page)) stale.remove(name);
        else stale.add(name);
      }
    }
    return stale;
  }
}
