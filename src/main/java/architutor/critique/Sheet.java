package architutor.critique;

import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of a rule file.
///
/// @param rule empty where something is wrong
record Sheet(Path file, Optional<Rule> rule, List<Problem> problems) {
  /// One that ships with the program. What no review asks for at once is read when somebody does.
  static Sheet shipped(Path file, Vocabulary vocabulary) {
    var problems = new ArrayList<Problem>();
    var rule =
        new RuleReader(vocabulary, problems, () -> Texts.read(file))
            .read(Texts.read(file, RuleReader.LATER));
    return new Sheet(file, rule, problems);
  }

  static Sheet of(Path file, Parsed parsed, Vocabulary vocabulary) {
    var problems = new ArrayList<Problem>();
    var rule = new RuleReader(vocabulary, problems).read(parsed);
    return new Sheet(file, rule, problems);
  }

  /// One of which nothing could be read.
  static Sheet broken(Path file, List<Problem> problems) {
    return new Sheet(file, Optional.empty(), problems);
  }
}
