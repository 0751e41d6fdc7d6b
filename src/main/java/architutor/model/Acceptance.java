package architutor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A finding that somebody has looked at and will live with.
///
/// @param rule the rule whose finding it is
/// @param about the elements that the finding is about, in any order; empty for one about the whole
/// @param reason why that is all right, for whoever reads the drawing next
/// @param since the day on which it was accepted
/// @param until the last day on which it holds; empty for as long as it is needed
public record Acceptance(
    String rule, List<Id> about, String reason, LocalDate since, Optional<LocalDate> until) {
  /// Letters that a reason has at least: fewer give none.
  public static final int LEAST = 10;

  /// @throws IllegalArgumentException if the reason is none
  public Acceptance {
    if (!isReason(reason)) throw new IllegalArgumentException("not a reason: " + reason);
    about = List.copyOf(about);
  }

  /// Whether a text is long enough to say why.
  public static boolean isReason(String text) {
    return text.strip().length() >= LEAST;
  }

  /// Whether this is about what a rule found about these elements.
  public boolean covers(String foundBy, List<Id> elements) {
    return rule.equals(foundBy) && Set.copyOf(about).equals(Set.copyOf(elements));
  }

  public boolean isExpired(LocalDate today) {
    return until.filter(last -> last.isBefore(today)).isPresent();
  }

  public Acceptance until(LocalDate last) {
    return new Acceptance(rule, about, reason, since, Optional.of(last));
  }
}
