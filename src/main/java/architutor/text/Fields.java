package architutor.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Takes the keys of one set of entries one by one and notes a problem for each that is missing, of
/// the wrong shape or, at the end, unknown.
public final class Fields {
  private final Tree.Entries entries;
  private final List<Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  public Fields(Tree.Entries entries, List<Problem> problems) {
    this.entries = entries;
    this.problems = problems;
  }

  /// Fields of a tree that should be entries; a problem and no fields otherwise.
  public static Optional<Fields> of(Tree tree, String what, List<Problem> problems) {
    if (tree instanceof Tree.Entries entries) return Optional.of(new Fields(entries, problems));
    problems.add(
        new Problem(
            tree.place(),
            what + " should be keys and values, but this is " + tree.kind(),
            "write key: value"));
    return Optional.empty();
  }

  /// All keys and values, as written.
  public Tree.Entries entries() {
    return entries;
  }

  public Place place() {
    return entries.place();
  }

  public Place placeOf(String key) {
    return entries.placeOf(key);
  }

  public Optional<Tree> tree(String key) {
    known.add(key);
    return entries.get(key);
  }

  public Optional<String> text(String key) {
    return tree(key).flatMap(value -> leaf(key, value));
  }

  /// A text that must be there; empty and a problem if it is not.
  public String need(String key) {
    var text = text(key);
    if (text.isEmpty()) problem(place(), "«" + key + "» is missing", "add a line «" + key + ": …»");
    return text.orElse("");
  }

  /// A text that must be one of a few words.
  public <T> Optional<T> word(String key, Function<String, Optional<T>> named, List<String> words) {
    return text(key)
        .flatMap(text -> {
          var value = named.apply(text);
          if (value.isEmpty())
            problem(
                placeOf(key),
                "«" + text + "» is no " + key + " we know",
                Nearest.advice(text, words));
          return value;
        });
  }

  /// A list of texts; a single text counts as a list of one.
  public List<String> words(String key) {
    var value = tree(key);
    if (value.isEmpty()) return List.of();
    return switch (value.get()) {
      case Tree.Items items ->
          items.items().stream().flatMap(item -> leaf(key, item).stream()).toList();
      case Tree.Leaf one -> one.text().isEmpty() ? List.of() : List.of(one.text());
      case Tree.Entries entries -> {
        problem(entries.place(), "«" + key + "» should be a list of words", "write [one, two]");
        yield List.of();
      }
    };
  }

  public List<Tree> items(String key) {
    return tree(key)
        .map(value -> {
          if (value instanceof Tree.Items items) return items.items();
          problem(value.place(), "«" + key + "» should be a list", "start each line with «- »");
          return List.<Tree>of();
        })
        .orElse(List.of());
  }

  /// The items of a list; anything else counts as a list of one.
  public List<Tree> oneOrMore(String key) {
    return switch (tree(key).orElse(new Tree.Items(place(), List.of()))) {
      case Tree.Items items -> items.items();
      case Tree.Entries one -> List.of(one);
      case Tree.Leaf leaf -> List.of(leaf);
    };
  }

  /// Keys and values; none if the key is missing.
  public Optional<Tree.Entries> entries(String key) {
    return tree(key)
        .flatMap(value -> {
          if (value instanceof Tree.Entries inner) return Optional.of(inner);
          if (!(value instanceof Tree.Leaf leaf && leaf.text().isEmpty()))
            problem(value.place(), "«" + key + "» should be keys and values", "write key: value");
          return Optional.empty();
        });
  }

  /// Each list item that is entries, as fields.
  public List<Fields> each(String key) {
    var all = new ArrayList<Fields>();
    for (var item : items(key)) of(item, "a line of «" + key + "»", problems).ifPresent(all::add);
    return all;
  }

  /// The keys nobody has asked for, with their values.
  public Tree.Entries rest() {
    var left = entries.without(known);
    known.addAll(left.entries().keySet());
    return left;
  }

  /// Notes a problem for each key that nobody has asked for.
  public void nothingElse() {
    var words = List.copyOf(known);
    for (var key : entries.entries().keySet())
      if (!known.contains(key))
        problem(placeOf(key), "«" + key + "» is no key we know here", Nearest.advice(key, words));
  }

  public void problem(Place place, String message, String advice) {
    problems.add(new Problem(place, message, advice));
  }

  private Optional<String> leaf(String key, Tree value) {
    if (value instanceof Tree.Leaf leaf)
      return leaf.text().isEmpty() ? Optional.empty() : Optional.of(leaf.text());
    problem(
        value.place(),
        "«" + key + "» should be a single value, but this is " + value.kind(),
        "write one word, number or quoted text");
    return Optional.empty();
  }
}
