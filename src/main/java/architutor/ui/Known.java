package architutor.ui;

import architutor.app.Studio;
import architutor.critique.Rule;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that are judged by.
///
/// @param folder where the person's own are, if there are any
/// @param own ids of those that could be read
/// @param problems what was wrong with the others
record Known(Studio studio, Optional<Path> folder, Set<String> own, List<Problem> problems) {
  /// Only those that ship with the program.
  static Known ours(Studio studio) {
    return new Known(studio, Optional.empty(), Set.of(), List.of());
  }

  boolean isOwn(Rule rule) {
    return own.contains(rule.id());
  }
}
