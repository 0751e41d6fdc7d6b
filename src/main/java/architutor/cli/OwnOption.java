package architutor.cli;

import architutor.app.Studio;
import architutor.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option of every command that a person's own knowledge may change.
final class OwnOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a folder of rules or of services/ and rules of your own, besides ours")
  private Optional<Path> folder = Optional.empty();

  /// The folder that was named and is none.
  Optional<Path> missing() {
    return folder.filter(f -> !Files.isDirectory(f));
  }

  int refuse(Desk desk, Path wrong) {
    return desk.refuse(wrong, "this is no folder", "give the folder of your own rules");
  }

  Studio studio(Desk desk) {
    return folder.map(desk.studio()::with).orElse(desk.studio());
  }

  /// Complains of what could not be used in it.
  ///
  /// @return whether there was anything
  boolean complain(Desk desk, Studio studio) {
    var wrong = folder.map(_ -> studio.problems()).orElse(List.<Problem>of());
    wrong.forEach(desk.terminal()::complain);
    return !wrong.isEmpty();
  }
}
