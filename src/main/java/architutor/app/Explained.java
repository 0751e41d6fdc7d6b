package architutor.app;

import architutor.critique.Example;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Rule;
import java.util.List;
import java.util.Locale;

/// A rule with what a review says of its examples.
///
/// @param bad those that it must find
/// @param good those that it must not
public record Explained(Rule rule, List<Shown> bad, List<Shown> good) {
  /// An example with what its rule says of it.
  public record Shown(Example example, List<Finding> findings) {}

  /// Reviews each example.
  public static Explained of(Studio studio, Rule rule) {
    return new Explained(rule, shown(studio, rule, rule.bad()), shown(studio, rule, rule.good()));
  }

  private static List<Shown> shown(Studio studio, Rule rule, List<Example> examples) {
    return examples.stream()
        .map(example ->
            new Shown(
                example,
                studio.review(example.diagram()).findings().stream()
                    .filter(f -> f.rule().equals(rule))
                    .toList()))
        .toList();
  }

  /// Its name with a capital, as it stands alone.
  public static String title(Example example) {
    var name = example.name();
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// What cures it, in the words of the first example.
  public List<String> fixes() {
    return bad.stream()
        .flatMap(shown -> shown.findings().stream())
        .limit(1)
        .flatMap(f -> f.fixes().stream())
        .map(Fix::title)
        .toList();
  }
}
