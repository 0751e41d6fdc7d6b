package architutor.critique;

import architutor.catalog.Catalog;
import architutor.critique.Condition.Side;
import architutor.model.EdgeKind;
import architutor.notation.Arrow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes small mistakes in a rule, one at a time: an example of the rule should notice each.
final class Mutations {
  /// A rule with a mistake, and what it is.
  record Mutant(String mistake, Rule rule) {}

  private final Catalog catalog;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutations(Catalog catalog) {
    this.catalog = catalog;
  }

  static List<Mutant> of(Rule rule, Catalog catalog) {
    var all = new Mutations(catalog);
    all.patterns("match", rule.match(), rule::matching);
    all.patterns("unless", rule.unless(), rule::unless);
    return all.mutants;
  }

  /// Gives a rule other patterns.
  private interface Making {
    Rule with(List<Pattern> patterns);
  }

  private void patterns(String word, List<Pattern> patterns, Making making) {
    for (var i = 0; i < patterns.size(); i++) {
      var nth = i;
      var name = patterns.size() == 1 ? word : word + " " + (i + 1);
      if (patterns.size() > 1 || word.equals("unless"))
        mutants.add(new Mutant(name + " left out", making.with(without(patterns, i))));
      pattern(
          name,
          patterns.get(i),
          next -> {
            var all = new ArrayList<>(patterns);
            all.set(nth, next.pattern());
            mutants.add(new Mutant(next.mistake(), making.with(List.copyOf(all))));
          });
    }
  }

  /// A pattern with a mistake.
  private record Wrong(String mistake, Pattern pattern) {}

  private void pattern(String where, Pattern p, Consumer<Wrong> wrong) {
    clauses(where, p.nodes(), (what, nodes) -> wrong.accept(new Wrong(what, p.nodes(nodes))));
    clauses(where, p.groups(), (what, groups) -> wrong.accept(new Wrong(what, p.groups(groups))));
    clauses(where, p.many(), (what, many) -> wrong.accept(new Wrong(what, p.many(many))));
    for (var i = 0; i < p.links().size(); i++) {
      var nth = i;
      var link = p.links().get(i);
      var name = where + ", edge " + words(link.arrow());
      wrong.accept(new Wrong(name + " left out", p.links(without(p.links(), i))));
      others(link)
          .forEach(other -> {
            var all = new ArrayList<>(p.links());
            all.set(nth, other);
            wrong.accept(
                new Wrong(name + " as " + words(other.arrow()), p.links(List.copyOf(all))));
          });
    }
    for (var i = 0; i < p.where().size(); i++) {
      var nth = i;
      var old = p.where().get(i);
      wrong.accept(
          new Wrong(
              where + ", comparison " + (i + 1) + " left out", p.where(without(p.where(), i))));
      others(old.side())
          .forEach(side -> {
            var all = new ArrayList<>(p.where());
            all.set(nth, new Where(old.left(), side, old.right()));
            wrong.accept(
                new Wrong(
                    where + ", comparison " + (nth + 1) + " with " + side.sign(),
                    p.where(List.copyOf(all))));
          });
    }
    for (var i = 0; i < p.drawing().size(); i++) {
      var clause = p.drawing().get(i);
      if (clause.key().startsWith("answers.")) continue;
      wrong.accept(
          new Wrong(where + ", " + clause.key() + " left out", p.drawing(without(p.drawing(), i))));
    }
  }

  private interface Told {
    void accept(String mistake, Map<String, List<Clause>> clauses);
  }

  private void clauses(String where, Map<String, List<Clause>> all, Told told) {
    all.forEach((name, clauses) -> {
      for (var i = 0; i < clauses.size(); i++) {
        var nth = i;
        var clause = clauses.get(i);
        var what = where + ", " + name + "." + clause.key();
        if (!isImplied(clause, clauses))
          told.accept(what + " left out", replaced(all, name, without(clauses, i)));
        others(clause.condition())
            .forEach((mistake, condition) -> {
              var next = new ArrayList<>(clauses);
              next.set(nth, new Clause(clause.key(), condition));
              told.accept(what + " " + mistake, replaced(all, name, List.copyOf(next)));
            });
      }
    });
  }

  /// Whether a clause about the service says no more than another one about a setting that only
  /// these services have: leaving it out is no mistake.
  private boolean isImplied(Clause clause, List<Clause> clauses) {
    return clause.key().equals("service")
        && clause.condition() instanceof Condition.OneOf one
        && clauses.stream()
            .filter(other -> !(other.condition() instanceof Condition.Absent))
            .anyMatch(other -> isOnlyOf(other.key(), one.words()));
  }

  private boolean isOnlyOf(String setting, Set<String> services) {
    var having = catalog.services().stream().filter(s -> s.property(setting).isPresent()).toList();
    return !having.isEmpty() && having.stream().allMatch(s -> services.contains(s.id()));
  }

  private static Map<String, List<Clause>> replaced(
      Map<String, List<Clause>> all, String name, List<Clause> clauses) {
    var next = new LinkedHashMap<>(all);
    next.put(name, clauses);
    return next;
  }

  private static Map<String, Condition> others(Condition condition) {
    var others = new LinkedHashMap<String, Condition>();
    switch (condition) {
      case Condition.OneOf one -> {
        others.put("negated", new Condition.NoneOf(one.words()));
        fewer(one.words())
            .forEach((word, words) -> others.put("without " + word, new Condition.OneOf(words)));
      }
      case Condition.NoneOf none -> {
        others.put("negated", new Condition.OneOf(none.words()));
        fewer(none.words())
            .forEach((word, words) -> others.put("without " + word, new Condition.NoneOf(words)));
      }
      case Condition.Bound bound ->
          others(bound.side())
              .forEach(
                  side -> others.put("with " + side.sign(), new Condition.Bound(side, bound.of())));
      case Condition.Like like ->
          others.put("negated", new Condition.Like(!like.same(), like.other()));
      case Condition.Absent _ -> others.put("negated", new Condition.Present());
      case Condition.Present _ -> others.put("negated", new Condition.Absent());
    }
    return others;
  }

  private static Map<String, Set<String>> fewer(Set<String> words) {
    var fewer = new LinkedHashMap<String, Set<String>>();
    if (words.size() > 1)
      for (var word : words) {
        var rest = new HashSet<>(words);
        rest.remove(word);
        fewer.put(word, Set.copyOf(rest));
      }
    return fewer;
  }

  /// The same with or without the bound itself, and the other side.
  private static List<Side> others(Side side) {
    return switch (side) {
      case BELOW -> List.of(Side.AT_MOST, Side.AT_LEAST);
      case AT_MOST -> List.of(Side.BELOW, Side.ABOVE);
      case ABOVE -> List.of(Side.AT_LEAST, Side.AT_MOST);
      case AT_LEAST -> List.of(Side.ABOVE, Side.BELOW);
    };
  }

  private static Stream<Link> others(Link link) {
    var arrow = link.arrow();
    var others = new ArrayList<Link>();
    others.add(
        new Link(
            new Arrow(arrow.to(), arrow.kinds(), arrow.path(), arrow.from()), link.avoiding()));
    if (!arrow.kinds().isEmpty())
      others.add(
          new Link(
              new Arrow(
                  arrow.from(),
                  EnumSet.complementOf(EnumSet.copyOf(arrow.kinds())),
                  arrow.path(),
                  arrow.to()),
              link.avoiding()));
    if (arrow.path())
      others.add(Link.of(new Arrow(arrow.from(), arrow.kinds(), false, arrow.to())));
    if (!link.avoiding().isEmpty()) others.add(Link.of(arrow));
    return others.stream();
  }

  private static String words(Arrow arrow) {
    var kinds = arrow.kinds().stream().map(EdgeKind::word).toList();
    return arrow.from()
        + " -"
        + (kinds.isEmpty() ? "" : (kinds.size() == 1 ? kinds.getFirst() : kinds.toString()) + "-")
        + (arrow.path() ? ">> " : "> ")
        + arrow.to();
  }

  private static <T> List<T> without(List<T> all, int index) {
    var rest = new ArrayList<>(all);
    rest.remove(index);
    return List.copyOf(rest);
  }
}
