package architutor.cli;

import architutor.edit.AnswerQuestion;
import architutor.model.Answer;
import architutor.model.Answer.Given;
import architutor.model.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "answer",
    description = "Answer a question about the design, and note it in the drawing.")
final class AnswerCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "a drawing")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "QUESTION", description = "the question's name")
  private String question = "";

  @Parameters(index = "2", paramLabel = "ANSWER", description = "yes, no or not-applicable")
  private String word = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "more in words")
  private String note = "";

  @Mixin private FormatOption format = new FormatOption();

  AnswerCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    var given = given();
    if (!Id.isWellFormed(question))
      throw new Misuse(
          spec, "«" + question + "» is no name of a question: use letters, digits and «-»");
    if (!desk.read(file).problems().isEmpty()) return Exit.BAD_INPUT;
    var today = desk.studio().today();
    var answer = new Answer(given, Optional.of(today), note);
    desk.studio().amend(file, new AnswerQuestion(question, Optional.of(answer)));
    desk.terminal()
        .say(
            format.isJson()
                ? Json.text(
                    Json.object(
                        "file", file.toString(),
                        "question", question,
                        "answer", given.word(),
                        "on", today.toString(),
                        "note", note))
                : "Answered " + question + " with " + given.word() + ".");
    return Exit.CLEAN;
  }

  private Given given() {
    var words = Arrays.stream(Given.values()).map(Given::word).toList();
    return Given.named(word).orElseThrow(() -> Misuse.unknown(spec, "answer", word, words));
  }
}
