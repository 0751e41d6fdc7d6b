package architutor.app;

import architutor.text.Place;
import architutor.text.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What lies in a folder that somebody chose, which may be a whole disk: the look into it ends
/// after so many entries.
///
/// @param folders it and those in it, without hidden ones
/// @param files rule files with what changes when they do
/// @param problems why not all of it was looked at
record OwnFiles(List<Path> folders, Map<Path, Stamp> files, List<Problem> problems) {
  static final OwnFiles NONE = new OwnFiles(List.of(), Map.of(), List.of());

  private static final int DEEPEST = 6;
  private static final int MOST_SEEN = 10_000;
  private static final int MOST_RULES = 2_000;

  /// When a file was changed last, in milliseconds, and how many bytes it has.
  record Stamp(long changed, long size) {}

  OwnFiles {
    folders = List.copyOf(folders);
    problems = List.copyOf(problems);
  }

  static OwnFiles of(Path folder) {
    var look = new Look(folder);
    if (!Files.isDirectory(folder))
      return look.found("there is no such folder", "choose the folder of your rules again");
    try {
      // The folder itself may be a link; those inside lead elsewhere.
      look = new Look(folder.toRealPath());
      Files.walkFileTree(look.root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, look);
    } catch (IOException e) {
      return look.found(
          "the folder cannot be read (" + e.getMessage() + ")", "check that you may read it");
    }
    return look.isTooMuch()
        ? look.found(
            "there is more in this folder than rules, so not all of it was looked at",
            "choose a folder that holds only your rules")
        : look.found();
  }

  /// The rule files, in the order of their names.
  List<Path> rules() {
    return files.keySet().stream().sorted(Comparator.comparing(Path::toString)).toList();
  }

  private static final class Look extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> folders = new ArrayList<>();
    private final Map<Path, Stamp> files = new TreeMap<>();
    private int seen;

    Look(Path root) {
      this.root = root;
    }

    boolean isTooMuch() {
      return seen > MOST_SEEN || files.size() > MOST_RULES;
    }

    OwnFiles found() {
      return new OwnFiles(folders, files, List.of());
    }

    OwnFiles found(String message, String advice) {
      var problem = new Problem(Place.startOf(root.toString()), message, advice);
      return new OwnFiles(folders, files, List.of(problem));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes facts) {
      if (!dir.equals(root) && isHidden(dir)) return FileVisitResult.SKIP_SUBTREE;
      folders.add(dir);
      return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
      if (facts.isRegularFile() && file.toString().endsWith(".yaml") && !isHidden(file))
        files.put(file, new Stamp(facts.lastModifiedTime().toMillis(), facts.size()));
      return next();
    }

    /// A part that nobody may read, or that is gone again, is none of the rules.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return next();
    }

    private FileVisitResult next() {
      seen++;
      return isTooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
