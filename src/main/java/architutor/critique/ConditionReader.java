package architutor.critique;

import architutor.critique.Condition.Side;
import architutor.text.Fields;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what stands behind a key in a pattern, and comparisons.
final class ConditionReader {
  private final Names names;
  private final List<Problem> problems;

  /// @param names the names that a reference may speak of
  ConditionReader(Names names, List<Problem> problems) {
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
    var side = Side.at(0, text);
    if (side.isPresent())
      return figure(leaf.place(), text.substring(side.get().sign().length()))
          .map(of -> new Condition.Bound(side.get(), of));
    var not = text.startsWith("not ");
    var word = not ? text.substring(4).strip() : text;
    var other = ExpressionReader.value(word).filter(of -> names.isKnown(of.name()));
    if (other.isPresent()) {
      names.check(other.get(), leaf.place(), problems);
      return Optional.of(new Condition.Like(!not, other.get()));
    }
    return Optional.of(
        not ? new Condition.NoneOf(Set.of(word)) : new Condition.OneOf(Set.of(word)));
  }

  /// Reads `6 * worker.timeout > queue.visibility-timeout`.
  Optional<Where> where(Tree tree) {
    var text = tree instanceof Tree.Leaf leaf ? leaf.text() : "";
    for (var at = 0; at < text.length(); at++) {
      var side = Side.at(at, text);
      if (side.isEmpty()) continue;
      var left = figure(tree.place(), text.substring(0, at));
      var right = figure(tree.place(), text.substring(at + side.get().sign().length()));
      return left.flatMap(l -> right.map(r -> new Where(l, side.get(), r)));
    }
    problems.add(
        new Problem(
            tree.place(),
            "«" + text + "» is no comparison",
            "write «count(readers) > 2» or «queue.visibility-timeout < 6 * worker.timeout»"));
    return Optional.empty();
  }

  private Optional<Expression> figure(Place place, String text) {
    var expression = ExpressionReader.read(text.strip());
    if (expression.isEmpty())
      problems.add(
          new Problem(
              place,
              "«" + text.strip() + "» is nothing to compare with",
              "write a quantity such as 300 s, another name's value such as worker.timeout, or a"
                  + " calculation such as 6 * worker.timeout"));
    return expression.filter(e -> names.check(e, place, problems));
  }

  private static Set<String> words(Tree.Items items) {
    var words = new LinkedHashSet<String>();
    for (var item : items.items()) if (item instanceof Tree.Leaf leaf) words.add(leaf.text());
    return words;
  }
}
