package architutor.ui;

import architutor.critique.Critique;
import architutor.critique.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a judgement says of findings beside each other.
///
/// @param following for each finding, those that follow from it
/// @param alike for each rule, how many findings it made
record Kinship(Map<Finding.Key, List<Finding>> following, Map<String, Long> alike) {
  static Kinship of(Critique critique) {
    var following =
        critique.findings().stream()
            .filter(f -> f.follows().isPresent())
            .collect(Collectors.groupingBy(f -> f.follows().orElseThrow()));
    var alike =
        critique.findings().stream()
            .collect(Collectors.groupingBy(f -> f.rule().id(), Collectors.counting()));
    return new Kinship(following, alike);
  }

  List<Finding> of(Finding root) {
    return Optional.ofNullable(following.get(root.key())).orElse(List.of());
  }

  int alike(Finding finding) {
    return Optional.ofNullable(alike.get(finding.rule().id())).orElse(0L).intValue();
  }
}
