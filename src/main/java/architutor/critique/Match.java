package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A place of the drawing that a rule fits.
///
/// @param rank the rule's place among all rules by id
/// @param about the elements that it is about
/// @param elements those of the pattern's single names, in their order, also to choose between two
///   matches about the same
/// @param gathered what its names of `many` stand for that somebody will speak of
/// @param plan how it was found
/// @param note what is not stated, if that is what it says
/// @param ids of the elements that it is about
/// @param first the slot of the first of these, or -1
record Match(
    Rule rule,
    int rank,
    int alternative,
    List<Vertex> about,
    List<Vertex> elements,
    Map<String, List<Vertex>> gathered,
    Optional<Plan> plan,
    Optional<NotStated> note,
    List<Id> ids,
    int first)
    implements Finding.Said {
  /// Worst first, then by rule, then in the order of the drawing.
  static final Comparator<Match> ORDER = Match::compare;

  Match(
      Rule rule,
      int rank,
      int alternative,
      List<Vertex> about,
      List<Vertex> elements,
      Map<String, List<Vertex>> gathered,
      Optional<Plan> plan,
      Optional<NotStated> note) {
    this(rule, rank, alternative, about, elements, gathered, plan, note, ids(about), first(about));
  }

  static Match note(Rule rule, int rank, Vertex node, NotStated note) {
    return new Match(
        rule, rank, 0, List.of(node), List.of(), Map.of(), Optional.empty(), Optional.of(note));
  }

  private static int first(List<Vertex> about) {
    return about.isEmpty() ? -1 : about.getFirst().slot();
  }

  private static List<Id> ids(List<Vertex> about) {
    if (about.size() == 1) return List.of(about.getFirst().id());
    var ids = new ArrayList<Id>(about.size());
    for (var vertex : about) ids.add(vertex.id());
    return List.copyOf(ids);
  }

  private static int compare(Match a, Match b) {
    var by = a.rule.severity().compareTo(b.rule.severity());
    if (by == 0) by = Integer.compare(a.rank, b.rank);
    if (by == 0) by = compare(a.about, b.about);
    if (by == 0) by = Integer.compare(a.alternative, b.alternative);
    return by == 0 ? compare(a.elements, b.elements) : by;
  }

  private static int compare(List<Vertex> a, List<Vertex> b) {
    var least = Math.min(a.size(), b.size());
    for (var i = 0; i < least; i++) {
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
    return rank == other.rank && first == other.first && isSame(about, other.about);
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(List<Vertex> a, List<Vertex> b) {
    if (a.size() != b.size()) return false;
    for (var i = 0; i < a.size(); i++) if (a.get(i) != b.get(i)) return false;
    return true;
  }

  /// Whether nothing of what it says can be different.
  boolean isAlike(Match other) {
    return isSame(other)
        && alternative == other.alternative
        && elements.equals(other.elements)
        && gathered.equals(other.gathered)
        && note.equals(other.note);
  }

  /// @param own facts of this version that nobody changes
  /// @param follows what it only follows from
  Finding finding(Supplier<Facts> own, Optional<Finding.Key> follows) {
    return Finding.of(rule, ids, this, own, follows);
  }

  private Binding binding() {
    var names = new LinkedHashMap<String, List<Vertex>>();
    if (plan.isPresent())
      for (var i = 0; i < elements.size(); i++)
        names.put(plan.get().name(i), List.of(elements.get(i)));
    names.putAll(gathered);
    return new Binding(names, Map.of());
  }

  @Override
  public String message(Facts facts) {
    return note.isPresent()
        ? rule.say().fill(note.get().words(facts))
        : rule.say().fill(binding().in(facts), facts);
  }

  @Override
  public Finding.Details details(Facts facts) {
    if (note.isPresent())
      return new Finding.Details(
          rule.why().fill(note.get().words(facts)), List.of(), note.get().fixes());
    var binding = binding();
    var holes = binding.in(facts);
    var fixes = rule.cures().stream().flatMap(c -> Curing.fix(facts, c, binding).stream()).toList();
    var path = plan.map(p -> p.path(facts, holes)).orElse(List.of());
    return new Finding.Details(rule.why().fill(holes, facts), path, fixes);
  }
}
