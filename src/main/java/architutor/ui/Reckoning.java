package architutor.ui;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Pillar;
import architutor.critique.Score;
import architutor.critique.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How the score of a pillar comes about.
///
/// @param costing the findings that count, worst first
/// @param following how many others follow from findings and cost nothing
record Reckoning(Pillar pillar, int score, List<Finding> costing, long following) {
  static Reckoning of(Critique critique, Pillar pillar) {
    var costing = critique.roots().filter(f -> f.rule().pillar() == pillar).toList();
    var score = Math.max(0, Score.WHOLE - lost(costing));
    var following =
        critique.findings().stream()
            .filter(f -> f.rule().pillar() == pillar && f.follows().isPresent())
            .count();
    return new Reckoning(pillar, score, costing, following);
  }

  /// Such as «100 − 25 − 2 × 10 = 55»; a score ends at 0.
  String formula() {
    if (costing.isEmpty()) return String.valueOf(Score.WHOLE);
    var sum = Score.WHOLE - lost(costing);
    var terms =
        Arrays.stream(Severity.values())
            .map(this::term)
            .filter(term -> !term.isEmpty())
            .collect(Collectors.joining());
    var outcome = sum < 0 ? Words.of("score.least", minus(sum), score) : String.valueOf(sum);
    return Words.of("score.formula", Score.WHOLE, terms, outcome);
  }

  private String term(Severity severity) {
    var count = costing.stream().filter(f -> f.severity() == severity).count();
    if (count == 0) return "";
    return count == 1
        ? Words.of("score.term", Score.loss(severity))
        : Words.of("score.terms", count, Score.loss(severity));
  }

  /// Points that some findings cost together.
  static int lost(List<Finding> findings) {
    return findings.stream().mapToInt(f -> Score.loss(f.severity())).sum();
  }

  private static String minus(int sum) {
    return Words.of("score.minus", -sum);
  }
}
