package architutor.critique;

import architutor.model.Answer;
import java.util.Optional;

/// Something about a design that no drawing can show, with what was answered.
public record Question(Rule rule, Optional<Answer> answer) {
  /// The question in words.
  public String text() {
    return rule.ask().orElse(rule.title());
  }

  /// Whether nobody has answered it.
  public boolean isOpen() {
    return answer.isEmpty();
  }
}
