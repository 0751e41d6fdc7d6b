package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Members;
import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pattern on its way to fit: which names stand for which elements so far.
final class Fit implements Holes {
  /// Tries allowed for one rule at one element; the shipped rules need some tens at most.
  static final int MOST_STEPS = 100_000;

  private final Plan plan;
  private final Holes outer;
  final Facts facts;
  final Probe probe;

  /// Whether a clause counts as holding while a setting that it rests on is not stated.
  final boolean lenient;

  private final Vertex[] single;
  private final Map<String, List<Vertex>> many = new LinkedHashMap<>();
  private final List<Unstated> unstated = new ArrayList<>();
  private final int[] steps;

  Fit(Plan plan, Facts facts, Holes outer, boolean lenient) {
    this.plan = plan;
    this.facts = facts;
    this.outer = outer;
    this.lenient = lenient;
    this.probe = new Probe(facts, this);
    // What excuses a fit counts against the same allowance.
    this.steps = outer instanceof Fit fit ? fit.steps : new int[1];
    this.single = new Vertex[plan.size()];
    for (var i = 0; i < plan.given(); i++) {
      var given = outer.one(plan.name(i));
      if (given.isPresent()) single[i] = given.get();
    }
  }

  @Override
  public Optional<List<Vertex>> find(String name) {
    var index = plan.index(name);
    if (index >= 0 && isBound(index)) return Optional.of(List.of(single[index]));
    var all = many.get(name);
    return all != null ? Optional.of(all) : outer.find(name);
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

  /// All of these but those that have names already.
  List<Vertex> unnamed(Members members) {
    for (var taken : single)
      if (members.contains(taken)) return members.all().stream().filter(v -> !isNamed(v)).toList();
    return members.all();
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isNamed(Vertex vertex) {
    for (var taken : single) if (taken == vertex) return true;
    return false;
  }

  void gather(String name, List<Vertex> all) {
    many.put(name, all);
  }

  /// How many things are not known that would have to be; to go back to with [#forget].
  int open() {
    return unstated.size();
  }

  void ask(List<Unstated> more) {
    unstated.addAll(more);
  }

  void forget(int from) {
    unstated.subList(from, unstated.size()).clear();
  }

  List<Unstated> unstated() {
    return unstated.stream().distinct().toList();
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

  /// What it came to.
  Binding binding() {
    var names = new LinkedHashMap<String, List<Vertex>>();
    for (var i = 0; i < single.length; i++)
      if (isBound(i)) names.put(plan.name(i), List.of(single[i]));
    names.putAll(many);
    return new Binding(names, Map.of());
  }

  /// The elements of its single names, in the order of the pattern.
  List<Vertex> elements() {
    var elements = new ArrayList<Vertex>(single.length);
    for (var i = 0; i < single.length; i++) if (isBound(i)) elements.add(single[i]);
    return elements;
  }
}
