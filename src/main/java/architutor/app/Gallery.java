package architutor.app;

/// The shelves of designs that ship with the program.
public enum Gallery {
  /// Those that the README and the tests go by.
  EXAMPLES("diagrams/examples"),

  /// Designs to begin with, one for each kind of need.
  TEMPLATES("diagrams/reference");

  final String folder;

  Gallery(String folder) {
    this.folder = folder;
  }
}
