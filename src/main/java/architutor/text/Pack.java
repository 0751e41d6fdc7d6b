package architutor.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The trees of all YAML files below a folder in one file that is read many times faster than they
/// are. The build makes it from the files, which stay what people read and change. The knowledge
/// has one, and the shipped drawings have.
public final class Pack {
  static final String ENDING = ".pack";
  private static final List<Once<Optional<Pack>>> SHIPPED =
      List.of(Once.of(() -> ship("rules")), Once.of(() -> ship("diagrams")));
  private static final byte LEAF = 0;
  private static final byte ITEMS = 1;
  private static final byte ENTRIES = 2;

  /// Bits of a place that are its column.
  private static final int COLUMN = 12;

  private final Path root;

  /// Where each word ends.
  private final IntBuffer ends;

  private final ByteBuffer letters;

  /// Those that were asked for: most never are.
  private final String[] words;

  private final Map<String, Integer> offsets = new HashMap<>();
  private final ByteBuffer trees;

  private Pack(Path root, ByteBuffer all) {
    this.root = root;
    this.words = new String[all.getInt()];
    this.ends = all.asIntBuffer().slice(0, words.length);
    all.position(all.position() + words.length * Integer.BYTES);
    this.letters = all.slice(all.position(), end(words.length - 1));
    all.position(all.position() + letters.limit());
    for (var left = all.getInt(); left > 0; left--) offsets.put(word(all.getInt()), all.getInt());
    this.trees = all.slice();
  }

  private int end(int word) {
    return word < 0 ? 0 : ends.get(word);
  }

  private String word(int number) {
    return Optional.ofNullable(words[number]).orElseGet(() -> decoded(number));
  }

  private String decoded(int number) {
    var bytes = new byte[end(number) - end(number - 1)];
    letters.get(end(number - 1), bytes);
    // Two threads may do this at once, and come to the same.
    words[number] = new String(bytes, UTF_8);
    return words[number];
  }

  /// Makes the pack of each folder.
  ///
  /// @param args where to write them, and the folders
  public static void main(String[] args) throws IOException {
    for (var folder : List.of(args).subList(1, args.length))
      write(Path.of(folder), Path.of(args[0], folder + ENDING));
  }

  /// Files in which something is wrong are left out: they are read as they are, and complained of.
  static void write(Path folder, Path out) throws IOException {
    var writer = new PackWriter();
    for (var file : Shelf.files(folder)) {
      var parsed = Texts.parse(file.toString(), Files.readString(file));
      if (parsed.problems().isEmpty())
        parsed.tree().ifPresent(tree -> writer.add(name(folder, file), tree));
    }
    try (var stream = new DataOutputStream(Files.newOutputStream(out))) {
      writer.to(stream);
    }
  }

  static Pack read(Path root, byte[] bytes) {
    return new Pack(root, ByteBuffer.wrap(bytes));
  }

  private static Optional<Pack> ship(String folder) {
    try (var stream = Pack.class.getResourceAsStream("/" + folder + ENDING)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(read(Shelf.shipped(folder), stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tree of a file that ships with the program; empty for any other.
  ///
  /// @param without keys whose values are left out
  static Optional<Parsed> shipped(Path file, Set<String> without) {
    return SHIPPED.stream()
        .flatMap(pack -> pack.get().flatMap(p -> p.find(file, without)).stream())
        .findFirst();
  }

  Optional<Parsed> find(Path file, Set<String> without) {
    if (!file.getFileSystem().equals(root.getFileSystem()) || !file.startsWith(root))
      return Optional.empty();
    return Optional.ofNullable(offsets.get(name(root, file)))
        .map(at ->
            Parsed.of(tree(trees.duplicate().position(at), file.toString(), without), List.of()));
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private Tree tree(ByteBuffer from, String file, Set<String> without) {
    from.getInt();
    var kind = from.get();
    var place = place(from, file);
    return switch (kind) {
      case LEAF -> new Tree.Leaf(place, word(from.getInt()));
      case ITEMS -> {
        var items = new Tree[from.getInt()];
        for (var i = 0; i < items.length; i++) items[i] = tree(from, file, Set.of());
        yield new Tree.Items(place, List.of(items));
      }
      case ENTRIES -> entries(from, file, place, without);
      default -> throw new IllegalStateException("the pack is broken at " + place);
    };
  }

  private Tree entries(ByteBuffer from, String file, Place place, Set<String> without) {
    var entries = new LinkedHashMap<String, Tree>();
    var keys = new LinkedHashMap<String, Place>();
    for (var left = from.getInt(); left > 0; left--) {
      var key = word(from.getInt());
      var at = place(from, file);
      if (without.contains(key)) skip(from);
      else {
        keys.put(key, at);
        entries.put(key, tree(from, file, Set.of()));
      }
    }
    return new Tree.Entries(place, entries, keys);
  }

  private static void skip(ByteBuffer from) {
    var length = from.getInt();
    from.position(from.position() + Byte.BYTES + Integer.BYTES + length);
  }

  private static Place place(ByteBuffer from, String file) {
    var packed = from.getInt();
    return new Place(file, packed >>> COLUMN, packed & (1 << COLUMN) - 1);
  }

  /// A place in a single figure.
  ///
  /// @throws IllegalArgumentException if it stands too far to the right for that
  static int packed(Place place) {
    if (place.column() >> COLUMN > 0)
      throw new IllegalArgumentException(place + " is a longer line than anybody reads");
    return place.line() << COLUMN | place.column();
  }

  static byte kind(Tree tree) {
    return switch (tree) {
      case Tree.Leaf _ -> LEAF;
      case Tree.Items _ -> ITEMS;
      case Tree.Entries _ -> ENTRIES;
    };
  }
}
