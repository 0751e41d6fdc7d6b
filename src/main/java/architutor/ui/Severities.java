package architutor.ui;

import architutor.critique.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;

/// The words for severities.
final class Severities {
  private Severities() {}

  /// Such as «Error».
  static String title(Severity severity) {
    return Words.of("severity." + severity.word());
  }

  /// Such as «2 errors».
  static String counted(Severity severity, long count) {
    return Words.counted("severity." + severity.word() + ".count", count);
  }

  /// Such as «Errors».
  static String plural(Severity severity) {
    return Words.of("severity." + severity.word() + ".plural");
  }

  /// Says on chips how many there are of each severity, and of all.
  ///
  /// @param all the severity of each thing that is counted
  /// @param chosen the chip that is selected
  /// @param accessible the key of the chips' accessible text
  static void count(
      Map<Optional<Severity>, ToggleButton> chips,
      List<Severity> all,
      Optional<Severity> chosen,
      String accessible) {
    chips.forEach((severity, chip) -> {
      var count = all.stream().filter(s -> severity.map(s::equals).orElse(true)).count();
      var word = severity.map(Severities::plural).orElse(Words.of("filter.all"));
      chip.setText(Words.of("filter.chip", word, count));
      chip.setSelected(chosen.equals(severity));
      chip.setAccessibleText(Words.of(accessible, word, count));
    });
  }
}
