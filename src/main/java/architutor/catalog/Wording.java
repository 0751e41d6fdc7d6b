package architutor.catalog;

import architutor.text.Fields;
import architutor.text.Problem;
import architutor.text.Texts;
import architutor.text.Tree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How settings are said in few words, as `words.yaml` has it.
///
/// @param values words for single values
/// @param settings sentences with a hole for quantities, by property
/// @param flags what yes and no of a property are called; one that is missing is not worth a word
record Wording(
    Map<String, String> values,
    Map<String, String> settings,
    Map<String, Map<String, String>> flags) {
  static Wording read(Path file, List<Problem> problems) {
    var parsed = Texts.read(file);
    problems.addAll(parsed.problems());
    var fields = parsed.tree().flatMap(tree -> Fields.of(tree, "the words", problems));
    var flags = new HashMap<String, Map<String, String>>();
    fields
        .flatMap(f -> f.entries("flags"))
        .ifPresent(
            e -> e.entries().forEach((id, words) -> flags.put(id, leaves(Optional.of(words)))));
    return new Wording(
        leaves(fields.flatMap(f -> f.tree("values"))),
        leaves(fields.flatMap(f -> f.tree("settings"))),
        flags);
  }

  private static Map<String, String> leaves(Optional<Tree> tree) {
    var words = new HashMap<String, String>();
    if (tree.orElse(null) instanceof Tree.Entries entries)
      entries
          .entries()
          .forEach((key, value) -> {
            if (value instanceof Tree.Leaf leaf) words.put(key, leaf.text());
          });
    return words;
  }

  String choice(String value) {
    return values.getOrDefault(value, value.replace('-', ' '));
  }

  /// The words for a stated value, if it is worth any.
  Optional<String> of(Property property, String value) {
    return switch (property.type()) {
      case YES_NO -> Optional.ofNullable(flags.getOrDefault(property.id(), Map.of()).get(value));
      case CHOICE ->
          value.equals("none") || value.equals("no")
              ? Optional.of("no " + property.id().replace('-', ' '))
              : Optional.of(choice(value));
      case TEXT -> Optional.of(value);
      case COUNT, DURATION, SIZE, RATE ->
          Optional.of(
              settings
                  .getOrDefault(property.id(), "{}")
                  .replace("{}", Quantity.parse(value).map(Quantity::words).orElse(value)));
    };
  }
}
