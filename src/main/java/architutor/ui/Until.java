package architutor.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A last day as somebody writes it.
///
/// @param date the day; empty for none
/// @param objection what is wrong with the text; empty if nothing is
record Until(Optional<LocalDate> date, Optional<String> objection) {
  /// @param text a day such as `2026-12-31`, or nothing
  static Until read(String text, LocalDate today) {
    if (text.isBlank()) return new Until(Optional.empty(), Optional.empty());
    try {
      var day = LocalDate.parse(text.strip());
      return day.isBefore(today)
          ? wrong("accept.until.past")
          : new Until(Optional.of(day), Optional.empty());
    } catch (DateTimeParseException e) {
      return wrong("accept.until.wrong");
    }
  }

  private static Until wrong(String key) {
    return new Until(Optional.empty(), Optional.of(Words.of(key)));
  }
}
