package architutor.notation;

import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Answer.Given;
import architutor.model.Id;
import architutor.model.Remarks;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Problem;
import architutor.text.Tree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads what a person said back to the critic. A line that is not whole counts for nothing: half
/// an acceptance would hide a finding for a reason that nobody gave.
final class RemarksReader {
  private static final List<String> WORDS = Arrays.stream(Given.values()).map(Given::word).toList();

  private final List<Problem> problems;

  RemarksReader(List<Problem> problems) {
    this.problems = problems;
  }

  Remarks read(Fields drawing) {
    var accepted = drawing.each("accepted").stream().flatMap(f -> acceptance(f).stream()).toList();
    var answers = new LinkedHashMap<String, Answer>();
    drawing
        .entries("answers")
        .ifPresent(lines ->
            lines
                .entries()
                .forEach((question, said) ->
                    answer(said).ifPresent(answer -> answers.put(question, answer))));
    return new Remarks(accepted, answers);
  }

  private Optional<Acceptance> acceptance(Fields line) {
    var before = problems.size();
    var rule = line.need("rule");
    var about = about(line);
    var reason = line.need("reason");
    if (!reason.isEmpty() && !Acceptance.isReason(reason))
      line.problem(
          line.placeOf("reason"),
          "«" + reason + "» is no reason",
          "say in " + Acceptance.LEAST + " letters or more why this is all right");
    if (line.text("since").isEmpty()) line.need("since");
    var since = date(line, "since");
    var until = date(line, "until");
    line.nothingElse();
    return since
        .filter(_ -> problems.size() == before)
        .map(day -> new Acceptance(rule, about, reason, day, until));
  }

  private List<Id> about(Fields line) {
    var ids = new ArrayList<Id>();
    for (var word : line.words("about"))
      if (Id.isWellFormed(word)) ids.add(Id.of(word));
      else
        line.problem(
            line.placeOf("about"),
            "«" + word + "» names no element",
            "use the names under «nodes:», «groups:» and «edges:»");
    return ids;
  }

  /// `question: yes`, or the same with the day and a note.
  private Optional<Answer> answer(Tree said) {
    if (said instanceof Tree.Leaf leaf) {
      var given = Given.named(leaf.text());
      if (given.isEmpty())
        problems.add(
            new Problem(
                leaf.place(),
                "«" + leaf.text() + "» is no answer we know",
                Nearest.advice(leaf.text(), WORDS)));
      return given.map(Answer::of);
    }
    return Fields.of(said, "an answer", problems).flatMap(this::answer);
  }

  private Optional<Answer> answer(Fields line) {
    var before = problems.size();
    if (line.text("answer").isEmpty()) line.need("answer");
    var given = line.word("answer", Given::named, WORDS);
    var date = date(line, "on");
    var note = line.text("note").orElse("");
    line.nothingElse();
    return given.filter(_ -> problems.size() == before).map(g -> new Answer(g, date, note));
  }

  private static Optional<LocalDate> date(Fields line, String key) {
    return line.text(key)
        .flatMap(text -> {
          try {
            return Optional.of(LocalDate.parse(text));
          } catch (DateTimeException e) {
            line.problem(
                line.placeOf(key),
                "«" + text + "» is no date",
                "write year, month and day, such as 2027-06-30");
            return Optional.empty();
          }
        });
  }
}
