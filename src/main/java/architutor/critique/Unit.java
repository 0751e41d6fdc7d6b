package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What some rules have to say of one element, with all that was looked at to find out: nothing
/// else can change it.
final class Unit {
  /// A setting that a rule would have to know.
  ///
  /// @param advised the value that the rule's fix would state
  record Asked(Vertex node, String setting, Optional<String> advised) {}

  /// A note about more settings than that would guess.
  private static final int MOST_UNSTATED = 2;

  private final Facts facts;
  private final List<Match> matches = new ArrayList<>();
  private final Set<Asked> asked = new LinkedHashSet<>();
  private final Set<Rule> questions = new LinkedHashSet<>();
  private final Set<Rule> exhausted = new LinkedHashSet<>();
  private int[] looked = new int[0];

  private Unit(Facts facts) {
    this.facts = facts;
  }

  /// @param anchor the element; empty for rules that name none
  /// @param stopped rules that were too much to find out elsewhere; they are not asked, and those
  ///   that are too much here are added
  static Unit of(List<Anchored> rules, Optional<Vertex> anchor, Facts facts, Set<Rule> stopped) {
    var unit = new Unit(facts);
    facts.look();
    var probe = new Probe(facts, Holes.NONE);
    Set<List<Vertex>> told = new HashSet<>();
    var last = -1;
    for (var anchored : rules) {
      if (anchor.isPresent() && !anchored.mayFit(anchor.get(), probe)) continue;
      if (!stopped.isEmpty() && stopped.contains(anchored.rule())) continue;
      if (anchored.rank() != last && !told.isEmpty()) told.clear();
      last = anchored.rank();
      unit.ask(anchored, anchor, told);
    }
    stopped.addAll(unit.exhausted);
    unit.looked = facts.looked();
    return unit;
  }

  private void ask(Anchored anchored, Optional<Vertex> anchor, Set<List<Vertex>> told) {
    var fit = new Fit(anchored.plan(), facts, Holes.NONE, anchored.isLenient());
    if (anchor.isPresent()) anchored.plan().each(fit, anchor.get(), f -> take(anchored, f, told));
    else anchored.plan().each(fit, f -> take(anchored, f, told));
    if (fit.isExhausted()) exhausted.add(anchored.rule());
  }

  /// @return whether to look for more
  private boolean take(Anchored anchored, Fit fit, Set<List<Vertex>> told) {
    if (anchored.isQuestion()) {
      questions.add(anchored.rule());
      return false;
    }
    if (fit.open() > 0) {
      open(anchored, fit);
      return true;
    }
    var about = about(anchored.rule(), fit);
    if (told.contains(about) || isExcused(anchored, fit)) return true;
    told.add(about);
    matches.add(
        new Match(
            anchored.rule(),
            anchored.rank(),
            anchored.alternative(),
            about,
            fit.elements(),
            fit.binding(),
            anchored.rule().say().fill(fit, facts),
            Optional.of(anchored.plan()),
            Optional.empty()));
    return true;
  }

  private static List<Vertex> about(Rule rule, Fit fit) {
    if (rule.about().size() == 1) return fit.all(rule.about().getFirst());
    var about = new ArrayList<Vertex>();
    for (var name : rule.about()) about.addAll(fit.all(name));
    return about;
  }

  private boolean isExcused(Anchored anchored, Fit fit) {
    for (var unless : anchored.unless()) if (unless.fits(facts, fit)) return true;
    return false;
  }

  private void open(Anchored anchored, Fit fit) {
    var unstated = fit.unstated();
    if (unstated.size() > MOST_UNSTATED
        || unstated.stream().anyMatch(one -> !facts.catalog().isWorthAsking(one.setting()))
        || isExcused(anchored, fit)) return;
    for (var one : unstated)
      asked.add(new Asked(one.node(), one.setting(), NotStated.advised(anchored.rule(), fit, one)));
  }

  List<Match> matches() {
    return matches;
  }

  Set<Asked> asked() {
    return asked;
  }

  Set<Rule> questions() {
    return questions;
  }

  /// Rules that were too much to find out here.
  Set<Rule> exhausted() {
    return exhausted;
  }

  int[] looked() {
    return looked;
  }
}
