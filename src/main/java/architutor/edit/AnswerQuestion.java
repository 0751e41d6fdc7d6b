package architutor.edit;

import architutor.model.Answer;
import architutor.model.Diagram;
import java.util.Optional;

/// Answers a question about the design; no answer takes the one before back.
public record AnswerQuestion(String question, Optional<Answer> answer) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.remarking(before.remarks().with(question, answer));
  }

  @Override
  public String title() {
    return answer
        .map(a -> "Answer " + question + " with " + a.given().word())
        .orElse("Answer " + question + " no longer");
  }
}
