package architutor.app;

import architutor.notation.DiagramReader;
import architutor.notation.Read;
import architutor.text.Once;
import architutor.text.Shelf;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// The designs that ship with the program; each shelf is read once, when it is first looked at.
final class Designs {
  private final Map<Gallery, Supplier<List<Example>>> shelves = new EnumMap<>(Gallery.class);

  Designs() {
    for (var shelf : Gallery.values())
      shelves.put(
          shelf,
          Once.of(
              () -> files(shelf).stream().map(DiagramReader::read).map(Designs::example).toList()));
  }

  List<Example> of(Gallery shelf) {
    return Objects.requireNonNull(shelves.get(shelf)).get();
  }

  private static Example example(Read read) {
    var header = read.diagram().header();
    return new Example(
        header.id(), read.diagram().title(), header.story(), header.covers(), header.exam());
  }

  /// Where a design stands.
  ///
  /// @throws IllegalArgumentException if none has this id
  static Path file(String id) {
    return Arrays.stream(Gallery.values())
        .flatMap(shelf -> files(shelf).stream())
        .filter(path -> Shelf.stem(path.toString()).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no example " + id));
  }

  private static List<Path> files(Gallery shelf) {
    return Shelf.files(Shelf.shipped(shelf.folder));
  }
}
