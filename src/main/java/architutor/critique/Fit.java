package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Key;
import architutor.facts.Members;
import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A pattern on its way to fit: which names stand for which elements so far. Once all was tried it
/// is as it was, and may be used again.
final class Fit implements Holes {
  /// Tries allowed for one rule at one element; the shipped rules need some tens at most.
  static final int MOST_STEPS = 100_000;

  /// A note about more settings than that would guess.
  private static final int MOST_UNSTATED = 2;

  /// What a name of `many` stands for while nobody asked.
  private static final List<Vertex> LATER = new ArrayList<>();

  private final Plan plan;
  private final Holes outer;
  final Facts facts;
  final Probe probe;

  private boolean lenient;

  private final Vertex[] single;
  private final List<Vertex>[] many;
  private final List<Unstated> unstated = new ArrayList<>(MOST_UNSTATED);
  private final int[] steps;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Fit(Plan plan, Facts facts, Holes outer, boolean lenient) {
    this.plan = plan;
    this.facts = facts;
    this.outer = outer;
    this.lenient = lenient;
    this.probe = new Probe(facts, this);
    // What excuses a fit counts against the same allowance.
    this.steps = outer instanceof Fit fit ? fit.steps : new int[1];
    this.single = new Vertex[plan.size()];
    this.many = new List[plan.gatherings().size()];
    Arrays.fill(many, LATER);
  }

  /// Begins again, with what an outer pattern has found meanwhile; its names come first here and
  /// there.
  @SuppressWarnings("NullAway") // a place that is free
  void begin() {
    if (outer instanceof Fit fit) System.arraycopy(fit.single, 0, single, 0, plan.given());
    else {
      steps[0] = 0;
      for (var i = 0; i < plan.given(); i++) single[i] = outer.one(plan.name(i)).orElse(null);
    }
  }

  @Override
  public Optional<List<Vertex>> find(String name) {
    var index = plan.index(name);
    if (index >= 0 && isBound(index)) return Optional.of(List.of(single[index]));
    for (var nth = 0; nth < many.length; nth++)
      if (plan.gatherings().get(nth).word().equals(name)) return gathered(nth);
    return outer.find(name);
  }

  @Override
  public Optional<Vertex> one(String name) {
    var index = plan.index(name);
    return index >= 0 && isBound(index) ? Optional.of(single[index]) : Holes.super.one(name);
  }

  /// Empty while those before it in the pattern are gathered, which may speak of it too early.
  @SuppressWarnings("ReferenceEquality")
  private Optional<List<Vertex>> gathered(int nth) {
    if (many[nth] != LATER) return Optional.of(many[nth]);
    var question = plan.gatherings().get(nth).question();
    if (question.isEmpty()) return Optional.empty();
    many[nth] = unnamed(facts.members(question.get()));
    return Optional.of(many[nth]);
  }

  Vertex get(int index) {
    return single[index];
  }

  @SuppressWarnings("ReferenceEquality")
  boolean isBound(int index) {
    return single[index] != null;
  }

  /// Lets a name stand for an element, unless another name does already.
  @SuppressWarnings("ReferenceEquality")
  boolean bind(int index, Vertex vertex) {
    for (var taken : single) if (taken == vertex) return false;
    single[index] = vertex;
    return true;
  }

  @SuppressWarnings("NullAway") // a place that is free again
  void free(int index) {
    single[index] = null;
  }

  boolean areAtLeast(Members.Question question, int number) {
    return facts.areAtLeast(question, number, single);
  }

  /// All of these but those that have names already.
  private List<Vertex> unnamed(List<Vertex> members) {
    var others = new ArrayList<>(members);
    others.removeAll(elements());
    return others;
  }

  /// Whether a clause counts as holding while a setting that it rests on is not stated.
  boolean isLenient() {
    return lenient;
  }

  /// @return what it was before
  boolean lenient(boolean now) {
    var before = lenient;
    lenient = now;
    return before;
  }

  void gather(int nth, List<Vertex> all) {
    many[nth] = all;
  }

  /// Names of `many` stand for nothing until they are asked for again.
  void scatter() {
    Arrays.fill(many, LATER);
  }

  /// How many things are not known that would have to be; to go back to with [#forget].
  int open() {
    return unstated.size();
  }

  /// Notes what would have to be stated for a clause to be decided.
  ///
  /// @return whether it is worth asking for
  boolean ask(int name, Test clause) {
    var vertex = single[name];
    return (!facts.isOpen(vertex, clause.key())
            || ask(vertex, clause.clause().key(), plan.name(name)))
        && switch (clause.condition()) {
          case Condition.Bound bound -> ask(bound.of());
          case Condition.Like like -> ask(like.other());
          case Condition.Simple _ -> true;
        };
  }

  /// The same for a comparison.
  boolean ask(Where where) {
    return ask(where.left()) && ask(where.right());
  }

  private boolean ask(Expression expression) {
    return switch (expression) {
      case Expression.Figure _, Expression.Count _, Expression.Gathered _ -> true;
      case Expression.Joined joined -> ask(joined.left()) && ask(joined.right());
      case Expression.Of of -> {
        var vertex = one(of.name());
        yield vertex.isEmpty()
            || !facts.isOpen(vertex.get(), Key.of(of.key()))
            || ask(vertex.get(), of.key(), of.name());
      }
    };
  }

  private boolean ask(Vertex vertex, String setting, String name) {
    if (!facts.catalog().isWorthAsking(setting)) return false;
    var one = new Unstated(vertex, setting, name);
    if (!isAsked(one)) unstated.add(one);
    return unstated.size() <= MOST_UNSTATED;
  }

  private boolean isAsked(Unstated one) {
    for (var other : unstated)
      if (other.node().equals(one.node()) && other.setting().equals(one.setting())) return true;
    return false;
  }

  void forget(int from) {
    while (unstated.size() > from) unstated.removeLast();
  }

  List<Unstated> unstated() {
    return List.copyOf(unstated);
  }

  /// Counts a try.
  ///
  /// @return whether there may be more
  boolean step() {
    return ++steps[0] <= MOST_STEPS;
  }

  boolean isExhausted() {
    return steps[0] > MOST_STEPS;
  }

  /// What some names of `many` stand for.
  Map<String, List<Vertex>> gathered(Supplier<Set<String>> spoken) {
    if (many.length == 0) return Map.of();
    var words = spoken.get();
    var gathered = new LinkedHashMap<String, List<Vertex>>();
    for (var nth = 0; nth < many.length; nth++) {
      var word = plan.gatherings().get(nth).word();
      if (words.contains(word)) gathered.put(word, gathered(nth).orElse(List.of()));
    }
    return gathered;
  }

  /// The elements of its single names, in the order of the pattern.
  List<Vertex> elements() {
    var size = plan.steps().size() + plan.given();
    if (size == 1) return List.of(single[0]);
    var elements = new ArrayList<Vertex>(size);
    for (var i = 0; i < single.length; i++) if (isBound(i)) elements.add(single[i]);
    return elements;
  }
}
