package architutor.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes trees one after the other, each word once.
final class PackWriter {
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, Integer> offsets = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream trees = new DataOutputStream(bytes);

  void add(String name, Tree tree) {
    offsets.put(name, bytes.size());
    word(name);
    try {
      write(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void to(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (var word : words.keySet()) {
      var letters = word.getBytes(UTF_8);
      out.writeInt(letters.length);
      out.write(letters);
    }
    out.writeInt(offsets.size());
    for (var entry : offsets.entrySet()) {
      out.writeInt(word(entry.getKey()));
      out.writeInt(entry.getValue());
    }
    bytes.writeTo(out);
  }

  private int word(String word) {
    return words.computeIfAbsent(word, _ -> words.size());
  }

  private void write(Tree tree) throws IOException {
    trees.writeByte(Pack.kind(tree));
    write(tree.place());
    switch (tree) {
      case Tree.Leaf leaf -> trees.writeInt(word(leaf.text()));
      case Tree.Items items -> {
        trees.writeInt(items.items().size());
        for (var item : items.items()) write(item);
      }
      case Tree.Entries entries -> {
        trees.writeInt(entries.entries().size());
        for (var entry : entries.entries().entrySet()) {
          trees.writeInt(word(entry.getKey()));
          write(entries.placeOf(entry.getKey()));
          write(entry.getValue());
        }
      }
    }
  }

  private void write(Place place) throws IOException {
    trees.writeInt(place.line());
    trees.writeInt(place.column());
  }
}
