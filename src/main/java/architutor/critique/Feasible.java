package architutor.critique;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.facts.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells of a name of a pattern, without any drawing, which elements may be meant.
final class Feasible {
  private static final Set<String> OF_SERVICE = Set.of("service", "trait", "category");

  private Feasible() {}

  /// The services that a node of this name may be of, as far as that can be told without a drawing.
  static Optional<Set<String>> services(Pattern pattern, String name, Catalog catalog) {
    if (pattern.groups().containsKey(name)) return Optional.empty();
    return Stream.concat(
            pattern.clauses(name).stream().flatMap(clause -> services(clause, catalog)),
            needed(pattern)
                .filter(of -> of.name().equals(name))
                .flatMap(of -> knowing(of.key(), catalog)))
        .reduce(Feasible::both);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    var both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  /// The services that meet a clause; none where it does not limit them.
  private static Stream<Set<String>> services(Clause clause, Catalog catalog) {
    if (OF_SERVICE.contains(clause.key()))
      return Stream.of(
          catalog.services().stream()
              .filter(service -> meets(service, clause))
              .map(Service::id)
              .collect(Collectors.toSet()));
    return clause.condition() instanceof Condition.Absent
        ? Stream.of()
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

  private static Stream<Set<String>> knowing(String key, Catalog catalog) {
    if (Facts.isFact(key)) return Stream.of();
    var knowing = catalog.knowing(key);
    return knowing.isEmpty() ? Stream.of() : Stream.of(knowing);
  }

  /// The values without which a pattern cannot fit: nothing compares with what nobody knows.
  static Stream<Expression.Of> needed(Pattern pattern) {
    return Stream.concat(
            pattern.where().stream().flatMap(w -> Stream.of(w.left(), w.right())),
            pattern.single().stream()
                .flatMap(name -> pattern.clauses(name).stream())
                .flatMap(clause -> clause.condition().others()))
        .flatMap(Expression::values);
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
