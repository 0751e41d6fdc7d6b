package architutor.ui;

import architutor.critique.Finding;
import java.util.List;

/// Findings under one heading.
///
/// @param key stays the same when the drawing is judged again
/// @param isQuiet whether it is folded until somebody asks
record Section(String key, String title, List<Finding> findings, boolean isQuiet) {
  Section {
    findings = List.copyOf(findings);
  }

  /// Such as «Errors 2».
  String counted() {
    return Words.of("section.title", title, findings.size());
  }
}
