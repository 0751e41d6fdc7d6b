package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.paint.Theme;
import architutor.paint.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ThemeCssTest {
  private static final Path SHEET = Path.of("src/main/resources/architutor/ui/desk.css");

  @Test
  void everyTokenIsAColourOfTheSheet() {
    var text = ThemeCss.text(Theme.DARK);
    for (var token : Token.values())
      assertThat(text).contains(ThemeCss.name(token) + ": " + Theme.DARK.of(token) + ";");
  }

  @Test
  void theSheetNamesOnlyTokensAndTypesNoColour() throws IOException {
    var text = Files.readString(SHEET);
    var named = new TreeSet<String>();
    var found = Pattern.compile("-at-[a-z-]+").matcher(text);
    while (found.find()) named.add(found.group());
    var tokens = Arrays.stream(Token.values()).map(ThemeCss::name).collect(Collectors.toSet());
    assertThat(tokens).containsAll(named);
    assertThat(text).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\s*;");
  }
}
