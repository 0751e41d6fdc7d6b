package architutor.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The files that were opened or saved last, newest first.
final class Recent {
  private static final String KEY = "recent";
  private static final int KEPT = 10;

  private final Memory memory;

  Recent(Memory memory) {
    this.memory = memory;
  }

  List<Path> files() {
    return memory.text(KEY, "").lines().flatMap(line -> path(line).stream()).toList();
  }

  void add(Path file) {
    var files = new ArrayList<>(files());
    var whole = file.toAbsolutePath().normalize();
    files.remove(whole);
    files.addFirst(whole);
    keep(files);
  }

  void forget() {
    keep(List.of());
  }

  /// What the memory cannot hold, a long list of long names, loses its oldest.
  private void keep(List<Path> files) {
    var some = files.subList(0, Math.min(KEPT, files.size()));
    var text = some.stream().map(Path::toString).collect(Collectors.joining("\n"));
    if (text.length() > Memory.LONGEST) keep(some.subList(0, some.size() - 1));
    else memory.put(KEY, text);
  }

  private static Optional<Path> path(String line) {
    try {
      return Optional.of(Path.of(line));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
