package architutor.advice;

import architutor.catalog.Heard;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The answer to an [Need].
///
/// @param needs what was chosen and what was understood, by kind of need
/// @param understood which words were understood as which need
/// @param ranking best first
/// @param questions what to ask next, the most telling first
public record Advice(
    Map<String, Set<String>> needs,
    List<Heard> understood,
    List<Recommendation> ranking,
    Verdict verdict,
    List<Question> questions) {
  /// How sure the first place is.
  public enum Verdict {
    /// Nothing was asked that could be understood.
    NOTHING_ASKED,
    /// More speaks for the first than against it, and it is clearly ahead.
    FITS,
    /// The first two are close: the question says what would part them.
    CLOSE,
    /// Something speaks against each of them; the first is only the least wrong.
    NONE_FITS
  }

  /// A question whose answer would part the first two.
  ///
  /// @param need the kind of need to be stated
  /// @param text the question
  /// @param options for each answer, whom it speaks for
  public record Question(String need, String text, List<Option> options) {}

  /// One answer to a question.
  ///
  /// @param value a value of the kind of need
  /// @param favours the name of the entry that it speaks for
  public record Option(String value, String title, String favours) {}
}
