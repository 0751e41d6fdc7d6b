package architutor.critique;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.text.Once;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds a drawing against the rules.
public final class Critic {
  /// Ids of the rules that no pattern finds.
  static final Set<String> FOUND_BY_PROGRAM =
      Stream.concat(Acceptances.RULES.stream(), Stream.of(NotStated.RULE))
          .collect(Collectors.toUnmodifiableSet());

  /// What their sentences may speak of.
  static final Set<String> HOLES =
      Stream.concat(Acceptances.HOLES.stream(), NotStated.HOLES.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Catalog catalog;
  private final List<Rule> rules;
  private final List<Rule> asked;
  private final Acceptances acceptances;
  private final Supplier<Programme> programme;

  public Critic(Catalog catalog, List<Rule> rules) {
    this(catalog, rules, rules);
  }

  private Critic(Catalog catalog, List<Rule> rules, List<Rule> asked) {
    this.catalog = catalog;
    this.rules = List.copyOf(rules);
    this.asked = List.copyOf(asked);
    this.acceptances = Acceptances.of(rules, asked);
    this.programme = Once.of(() -> new Programme(asked, catalog));
  }

  /// One that asks only the rules that a profile keeps, but knows the others.
  public Critic by(Profile profile) {
    return new Critic(catalog, rules, rules.stream().filter(profile::keeps).toList());
  }

  /// All findings, worst first, then by rule, then in the order of the drawing.
  ///
  /// @param today decides which acceptances still hold
  public Critique review(Diagram diagram, LocalDate today) {
    return reviewer().review(diagram, today);
  }

  /// One that follows a drawing from version to version.
  public Reviewer reviewer() {
    var own = asked.stream().filter(r -> r.id().equals(NotStated.RULE)).findFirst();
    var rank = asked.stream().filter(r -> r.id().compareTo(NotStated.RULE) < 0).count();
    return new Reviewer(
        catalog, programme.get(), acceptances, new Notes(own, (int) rank), new Standing(asked));
  }
}
