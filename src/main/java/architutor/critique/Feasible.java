package architutor.critique;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells of a name of a pattern, without any drawing, which elements may be meant.
final class Feasible {
  private Feasible() {}

  /// The services that a node of this name may be of, as far as that can be told without a drawing.
  static Optional<Set<String>> services(Pattern pattern, String name, Catalog catalog) {
    var clauses = pattern.clauses(name).stream().filter(clause -> says(clause, catalog)).toList();
    if (clauses.isEmpty() || pattern.groups().containsKey(name)) return Optional.empty();
    return Optional.of(
        catalog.services().stream()
            .filter(s -> clauses.stream().allMatch(clause -> mayBe(s, clause)))
            .map(Service::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether a clause limits the services.
  private static boolean says(Clause clause, Catalog catalog) {
    return switch (clause.key()) {
      case "service", "trait", "category" -> true;
      default ->
          !(clause.condition() instanceof Condition.Absent)
              && !Facts.isFact(clause.key())
              && catalog.services().stream().anyMatch(s -> s.property(clause.key()).isPresent());
    };
  }

  private static boolean mayBe(Service service, Clause clause) {
    return switch (clause.key()) {
      case "service" -> fits(Set.of(service.id()), clause);
      case "trait" -> fits(service.traits(), clause);
      case "category" -> fits(Set.of(service.category()), clause);
      default -> service.property(clause.key()).isPresent();
    };
  }

  private static boolean fits(Set<String> values, Clause clause) {
    return !(clause.condition() instanceof Condition.Simple simple) || simple.fits(values);
  }

  /// What can be asked of an element by itself; its service is asked before.
  static List<Clause> own(Pattern pattern, String name) {
    return pattern.clauses(name).stream()
        .filter(c -> isOwn(c) && !Set.of("service", "trait", "category").contains(c.key()))
        .toList();
  }

  /// Whether a clause speaks of no other element.
  static boolean isOwn(Clause clause) {
    return !clause.key().equals("in") && clause.condition().others().findAny().isEmpty();
  }
}
