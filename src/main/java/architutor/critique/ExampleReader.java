package architutor.critique;

import architutor.model.Id;
import architutor.notation.DiagramReader;
import architutor.text.Fields;
import architutor.text.Problem;
import java.util.List;
import java.util.Set;

/// Reads the examples inside a rule.
final class ExampleReader {
  private final Vocabulary vocabulary;
  private final boolean mayFindNothing;
  private final List<Problem> problems;

  /// @param mayFindNothing whether the rule's finding may be about no element
  ExampleReader(Vocabulary vocabulary, boolean mayFindNothing, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.mayFindNothing = mayFindNothing;
    this.problems = problems;
  }

  List<Example> bad(Fields rule) {
    return all(rule, "bad", true);
  }

  List<Example> good(Fields rule) {
    return all(rule, "good", false);
  }

  private List<Example> all(Fields rule, String key, boolean finding) {
    var all = rule.each(key).stream().map(line -> example(line, finding)).toList();
    if (all.isEmpty())
      rule.problem(
          rule.place(),
          "a rule without a " + key + " example",
          "add «" + key + ": [{name: …, nodes: …}]»");
    return all;
  }

  private Example example(Fields e, boolean finding) {
    var name = e.need("name");
    var finds = e.words("finds").stream().filter(Id::isWellFormed).map(Id::of).toList();
    var read = DiagramReader.body(e, problems);
    e.nothingElse();
    for (var node : read.diagram().nodes())
      vocabulary
          .objection("service", new Condition.OneOf(Set.of(node.service())))
          .ifPresent(wrong -> e.problem(e.place(), wrong, "use a service of the catalogue"));
    if (finding == finds.isEmpty() && !(finding && mayFindNothing))
      e.problem(
          e.place(),
          finding ? "a bad example that finds nothing" : "a good example that finds something",
          "a bad one needs «finds: […]», a good one none");
    return new Example(name, read.diagram(), finds, e.place());
  }
}
