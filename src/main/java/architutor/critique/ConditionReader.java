package architutor.critique;

import architutor.catalog.Quantity;
import architutor.critique.Condition.Side;
import architutor.text.Fields;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what stands behind a key in a pattern.
final class ConditionReader {
  private static final java.util.regex.Pattern REFERENCE =
      java.util.regex.Pattern.compile("([a-z][a-z0-9-]*)\\.([a-z][a-z0-9.-]*)");

  /// Longer signs first, so that `<=` is not taken for `<`.
  private static final Map<String, Side> SIGNS = new LinkedHashMap<>();

  static {
    SIGNS.put("<=", Side.AT_MOST);
    SIGNS.put(">=", Side.AT_LEAST);
    SIGNS.put("<", Side.BELOW);
    SIGNS.put(">", Side.ABOVE);
  }

  private final Set<String> names;
  private final List<Problem> problems;

  /// @param names the names that a reference may speak of
  ConditionReader(Set<String> names, List<Problem> problems) {
    this.names = names;
    this.problems = problems;
  }

  Optional<Condition> read(Tree tree) {
    return switch (tree) {
      case Tree.Leaf leaf -> leaf(leaf);
      case Tree.Items items -> Optional.of(new Condition.OneOf(words(items)));
      case Tree.Entries entries -> {
        var not = new Fields(entries, problems);
        var words = new LinkedHashSet<>(not.words("not"));
        not.nothingElse();
        yield words.isEmpty() ? Optional.empty() : Optional.of(new Condition.NoneOf(words));
      }
    };
  }

  private Optional<Condition> leaf(Tree.Leaf leaf) {
    var text = leaf.text();
    if (text.equals("absent")) return Optional.of(new Condition.Absent());
    if (text.equals("present")) return Optional.of(new Condition.Present());
    for (var sign : SIGNS.entrySet())
      if (text.startsWith(sign.getKey()))
        return bound(leaf, sign.getValue(), text.substring(sign.getKey().length()).strip());
    var not = text.startsWith("not ");
    var word = not ? text.substring(4).strip() : text;
    var reference = reference(word);
    if (reference.isPresent()) return Optional.of(new Condition.Like(!not, reference.get()));
    return Optional.of(
        not ? new Condition.NoneOf(Set.of(word)) : new Condition.OneOf(Set.of(word)));
  }

  private Optional<Condition> bound(Tree.Leaf leaf, Side side, String text) {
    Optional<Value> value = Quantity.parse(text).map(Value.Literal::new);
    value = value.or(() -> reference(text));
    if (value.isEmpty())
      problems.add(
          new Problem(
              leaf.place(),
              "«" + text + "» is nothing to compare with",
              "write a quantity such as 300 s, or another name's value such as worker.timeout"));
    return value.map(v -> new Condition.Bound(side, v));
  }

  private Optional<Value.Of> reference(String text) {
    var reference = REFERENCE.matcher(text);
    return reference.matches()
            && (names.contains(reference.group(1))
                || reference.group(1).matches("requirement|workload"))
        ? Optional.of(new Value.Of(reference.group(1), reference.group(2)))
        : Optional.empty();
  }

  private static Set<String> words(Tree.Items items) {
    var words = new LinkedHashSet<String>();
    for (var item : items.items()) if (item instanceof Tree.Leaf leaf) words.add(leaf.text());
    return words;
  }
}
