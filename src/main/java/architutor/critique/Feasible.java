package architutor.critique;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.facts.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells of a name of a pattern, without any drawing, which elements may be meant.
final class Feasible {
  private static final Set<String> OF_SERVICE = Set.of("service", "trait", "category");

  private Feasible() {}

  /// The services that a node of this name may be of, as far as that can be told without a drawing.
  static Optional<Set<String>> services(Pattern pattern, String name, Catalog catalog) {
    if (pattern.groups().containsKey(name)) return Optional.empty();
    Optional<Set<String>> all = Optional.empty();
    for (var clause : pattern.clauses(name)) all = both(all, services(clause, catalog));
    for (var of : needed(pattern))
      if (of.name().equals(name)) all = both(all, knowing(of.key(), catalog));
    return all;
  }

  private static Optional<Set<String>> both(
      Optional<Set<String>> some, Optional<Set<String>> others) {
    if (some.isEmpty() || others.isEmpty()) return some.isEmpty() ? others : some;
    var both = new HashSet<>(some.get());
    both.retainAll(others.get());
    return Optional.of(both);
  }

  /// The services that meet a clause; empty where it does not limit them.
  private static Optional<Set<String>> services(Clause clause, Catalog catalog) {
    if (clause.condition() instanceof Condition.OneOf one && clause.key().equals("service"))
      return Optional.of(
          one.words().stream()
              .filter(id -> catalog.find(id).isPresent())
              .collect(Collectors.toSet()));
    if (clause.condition() instanceof Condition.OneOf one && clause.key().equals("trait")) {
      var serving = new HashSet<String>();
      for (var trait : one.words()) serving.addAll(catalog.serving(trait));
      return Optional.of(serving);
    }
    if (OF_SERVICE.contains(clause.key()))
      return Optional.of(
          catalog.services().stream()
              .filter(service -> meets(service, clause))
              .map(Service::id)
              .collect(Collectors.toSet()));
    return clause.condition() instanceof Condition.Absent
        ? Optional.empty()
        : knowing(clause.key(), catalog);
  }

  private static boolean meets(Service service, Clause clause) {
    return !(clause.condition() instanceof Condition.Simple simple)
        || simple.fits(
            switch (clause.key()) {
              case "service" -> Set.of(service.id());
              case "trait" -> service.traits();
              default -> Set.of(service.category());
            });
  }

  private static Optional<Set<String>> knowing(String key, Catalog catalog) {
    if (Facts.isFact(key)) return Optional.empty();
    return Optional.of(catalog.knowing(key)).filter(knowing -> !knowing.isEmpty());
  }

  /// The values without which a pattern cannot fit: nothing compares with what nobody knows.
  static List<Expression.Of> needed(Pattern pattern) {
    var needed = new ArrayList<Expression.Of>();
    for (var where : pattern.where()) {
      where.left().values().forEach(needed::add);
      where.right().values().forEach(needed::add);
    }
    for (var name : pattern.single())
      for (var clause : pattern.clauses(name))
        switch (clause.condition()) {
          case Condition.Bound bound -> bound.of().values().forEach(needed::add);
          case Condition.Like like -> needed.add(like.other());
          case Condition.Simple _ -> {}
        }
    return needed;
  }

  /// What can be asked of an element by itself; its service is asked before.
  static List<Clause> own(Pattern pattern, String name) {
    return pattern.clauses(name).stream()
        .filter(c -> isOwn(c) && !OF_SERVICE.contains(c.key()))
        .toList();
  }

  /// Whether a node's service alone decides a clause.
  static boolean isOfService(Clause clause) {
    return OF_SERVICE.contains(clause.key()) && clause.condition() instanceof Condition.Simple;
  }

  /// Whether a clause speaks of no other element.
  static boolean isOwn(Clause clause) {
    return !clause.key().equals("in") && clause.condition().others().findAny().isEmpty();
  }
}
