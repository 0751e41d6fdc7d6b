package architutor.ui;

import architutor.app.ExportOptions;
import architutor.paint.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The questions that stop the person for an answer.
interface Ask {
  /// What to do with changes that are not saved.
  enum Leaving {
    SAVE,
    DISCARD,
    CANCEL
  }

  /// A file to read; empty if the person thought better of it.
  Optional<Path> forOpening();

  /// A folder that is there.
  Optional<Path> forFolder(String title);

  /// A file to write.
  ///
  /// @param name suggested, with its ending
  /// @param endings that have a meaning, the usual one first
  Optional<Path> forSaving(String title, String name, List<String> endings);

  Leaving whetherToSave(String title);

  /// Whether to write over a file of which some was not understood.
  boolean whetherToLose(int problems);

  /// How a picture is to look.
  Optional<ExportOptions> forPicture(Theme theme);

  void trouble(String what, String why);
}
