package architutor.critique;

import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts findings that only follow from another one under it, so that one cause counts once.
final class Consequences {
  /// The findings of a rule that are about an element.
  private record Place(String rule, Id element) {}

  private final Map<Place, Finding> causes = new HashMap<>();

  private Consequences(List<Finding> findings, Set<String> rules) {
    for (var finding : findings)
      if (rules.contains(finding.rule().id()))
        for (var id : finding.about())
          causes.putIfAbsent(new Place(finding.rule().id(), id), finding);
  }

  /// The findings in their order, those that follow from another marked.
  static List<Finding> folded(List<Finding> findings) {
    var rules = new HashSet<String>();
    for (var finding : findings) rules.addAll(finding.rule().follows());
    if (rules.isEmpty()) return List.copyOf(findings);
    var all = new Consequences(findings, rules);
    var folded = new ArrayList<Finding>(findings.size());
    for (var finding : findings)
      folded.add(
          finding.rule().follows().isEmpty()
              ? finding
              : all.root(finding, new LinkedHashSet<>()).map(finding::following).orElse(finding));
    return List.copyOf(folded);
  }

  /// The last cause of a chain; rules that follow from each other in a circle have none.
  private Optional<Finding.Key> root(Finding finding, Set<Finding.Key> seen) {
    if (!seen.add(finding.key())) return Optional.empty();
    for (var rule : finding.rule().follows())
      for (var id : finding.about()) {
        var cause = causes.get(new Place(rule, id));
        if (cause == null) continue;
        if (seen.contains(cause.key())) return Optional.empty();
        return root(cause, seen).or(() -> Optional.of(cause.key()));
      }
    return Optional.empty();
  }
}
