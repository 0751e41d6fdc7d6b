package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A place of the drawing that a rule fits.
///
/// @param rank the rule's place among all rules by id
/// @param about the elements that it is about
/// @param elements all elements of the pattern's single names, to choose between two matches about
///   the same
/// @param message the rule's sentence, filled
/// @param plan how it was found
/// @param note what is not stated, if that is what it says
record Match(
    Rule rule,
    int rank,
    int alternative,
    List<Vertex> about,
    List<Vertex> elements,
    Binding binding,
    String message,
    Optional<Plan> plan,
    Optional<NotStated> note) {
  /// Worst first, then by rule, then in the order of the drawing.
  static final Comparator<Match> ORDER =
      Comparator.<Match, Severity>comparing(m -> m.rule().severity())
          .thenComparingInt(Match::rank)
          .thenComparing((a, b) -> compare(a.about(), b.about()))
          .thenComparingInt(Match::alternative)
          .thenComparing((a, b) -> compare(a.elements(), b.elements()));

  static Match note(Rule rule, int rank, Vertex node, NotStated note, Facts facts) {
    return new Match(
        rule,
        rank,
        0,
        List.of(node),
        List.of(),
        Binding.NONE,
        rule.say().fill(note.words(facts)),
        Optional.empty(),
        Optional.of(note));
  }

  private static int compare(List<Vertex> a, List<Vertex> b) {
    for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
      var by = compare(a.get(i), b.get(i));
      if (by != 0) return by;
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int compare(Vertex a, Vertex b) {
    return a.isGroup() == b.isGroup()
        ? Integer.compare(a.position(), b.position())
        : Boolean.compare(a.isGroup(), b.isGroup());
  }

  /// Whether both say the same of the same.
  boolean isSame(Match other) {
    return rank == other.rank && about.equals(other.about);
  }

  /// @param own facts of this version that nobody changes
  Finding finding(Supplier<Facts> own) {
    var ids = about.size() == 1 ? List.of(about.getFirst().id()) : ids();
    return Finding.of(rule, message, ids, () -> details(own.get()));
  }

  private List<Id> ids() {
    return about.stream().map(Vertex::id).toList();
  }

  private Finding.Details details(Facts facts) {
    synchronized (facts) {
      if (note.isPresent())
        return new Finding.Details(
            rule.why().fill(note.get().words(facts)), List.of(), note.get().fixes());
      var holes = binding.in(facts);
      var fixes =
          rule.cures().stream().flatMap(c -> Curing.fix(facts, c, binding).stream()).toList();
      var path = plan.map(p -> p.path(facts, holes)).orElse(List.of());
      return new Finding.Details(rule.why().fill(holes, facts), path, fixes);
    }
  }
}
