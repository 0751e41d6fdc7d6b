package architutor.app;

import architutor.critique.Rule;
import architutor.critique.RuleFolder;
import architutor.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A person's own rules besides ours, read anew whenever somebody asks; what did not change since
/// is kept.
public final class OwnRules {
  /// What reading them comes to.
  ///
  /// @param studio one that reviews by ours and by those that could be read
  /// @param ids of the rules that could be read
  /// @param problems what was wrong with the others
  public record Outcome(Path folder, Studio studio, Set<String> ids, List<Problem> problems) {}

  private final Studio ours;
  private final Path folder;
  private final RuleFolder rules;

  /// @param ours what they are added to
  /// @param folder of rules, or one that holds them in its `critique/`
  public OwnRules(Studio ours, Path folder) {
    this.ours = ours;
    this.folder = folder;
    this.rules = new RuleFolder(ours.catalog());
  }

  public Path folder() {
    return folder;
  }

  /// Reads what has changed. Takes some milliseconds.
  public Outcome read() {
    var home = folder.resolve("critique");
    var files = OwnFiles.of(Files.isDirectory(home) ? home : folder);
    var own = rules.read(files.rules());
    var problems = new ArrayList<>(files.problems());
    problems.addAll(own.problems());
    return new Outcome(
        folder,
        ours.with(own),
        own.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet()),
        List.copyOf(problems));
  }
}
