package architutor.critique;

import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts findings that only follow from another one under it, so that one cause counts once.
final class Consequences {
  private final Map<String, List<Finding>> byRule = new HashMap<>();

  private Consequences(List<Finding> findings, Set<String> causes) {
    for (var finding : findings)
      if (causes.contains(finding.rule().id()))
        byRule.computeIfAbsent(finding.rule().id(), _ -> new ArrayList<>()).add(finding);
  }

  /// The findings in their order, those that follow from another marked.
  static List<Finding> folded(List<Finding> findings) {
    var causes = new LinkedHashSet<String>();
    for (var finding : findings) causes.addAll(finding.rule().follows());
    if (causes.isEmpty()) return findings;
    var all = new Consequences(findings, causes);
    return findings.stream().map(all::folded).toList();
  }

  private Finding folded(Finding finding) {
    return root(finding, new LinkedHashSet<>()).map(finding::following).orElse(finding);
  }

  /// The last cause of a chain; rules that follow from each other in a circle have none.
  private Optional<Finding.Key> root(Finding finding, Set<Finding.Key> seen) {
    if (!seen.add(finding.key())) return Optional.empty();
    for (var rule : finding.rule().follows())
      for (var cause : byRule.getOrDefault(rule, List.of()))
        if (share(finding, cause)) {
          if (seen.contains(cause.key())) return Optional.empty();
          return root(cause, seen).or(() -> Optional.of(cause.key()));
        }
    return Optional.empty();
  }

  private static boolean share(Finding finding, Finding cause) {
    return finding.about().stream().anyMatch(id -> isOf(cause, id))
        || finding.path().stream().anyMatch(cause.about()::contains);
  }

  private static boolean isOf(Finding cause, Id id) {
    return cause.about().contains(id) || cause.path().contains(id);
  }
}
