package architutor.critique;

import architutor.facts.Key;
import java.util.List;

/// A clause made ready to be asked often.
record Test(Clause clause, Key key) {
  private static final Key IN = Key.of("in");

  static Test of(Clause clause) {
    return new Test(clause, Key.of(clause.key()));
  }

  static List<Test> all(List<Clause> clauses) {
    return clauses.stream().map(Test::of).toList();
  }

  /// Whether it asks for the group that an element stands in.
  boolean isIn() {
    return key.equals(IN);
  }

  Condition condition() {
    return clause.condition();
  }
}
