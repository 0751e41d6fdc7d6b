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
      write(tree, trees);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void to(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    var letters = new ByteArrayOutputStream();
    for (var word : words.keySet()) {
      letters.writeBytes(word.getBytes(UTF_8));
      out.writeInt(letters.size());
    }
    letters.writeTo(out);
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

  /// Each tree says how long it is, so that a reader can leave it out.
  private void write(Tree tree, DataOutputStream out) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var inside = new DataOutputStream(bytes);
    switch (tree) {
      case Tree.Leaf leaf -> inside.writeInt(word(leaf.text()));
      case Tree.Items items -> {
        inside.writeInt(items.items().size());
        for (var item : items.items()) write(item, inside);
      }
      case Tree.Entries entries -> {
        inside.writeInt(entries.entries().size());
        for (var entry : entries.entries().entrySet()) {
          inside.writeInt(word(entry.getKey()));
          inside.writeInt(Pack.packed(entries.placeOf(entry.getKey())));
          write(entry.getValue(), inside);
        }
      }
    }
    out.writeInt(bytes.size());
    out.writeByte(Pack.kind(tree));
    out.writeInt(Pack.packed(tree.place()));
    bytes.writeTo(out);
  }
}
