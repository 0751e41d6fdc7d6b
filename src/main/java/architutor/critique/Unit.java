package architutor.critique;

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

  /// Something that may be so and rests on what nobody stated.
  private record Maybe(List<Vertex> about, List<Asked> asked) {}

  static final int[] NOTHING = {};
  private final List<Match> matches = new ArrayList<>(4);
  private final Set<Asked> asked = new LinkedHashSet<>(4);
  private final List<Rule> questions = new ArrayList<>(0);
  private final List<Rule> exhausted = new ArrayList<>(0);
  private final Set<List<Vertex>> told = new HashSet<>(4);
  private final List<Maybe> maybe = new ArrayList<>(4);
  private int[] looked = NOTHING;

  /// What a finding of the rule that is being asked is about was told already.
  boolean isTold(List<Vertex> about) {
    return !told.isEmpty() && told.contains(about);
  }

  void tell(Match match) {
    told.add(match.about());
    matches.add(match);
  }

  void open(Rule rule, List<Vertex> about, Fit fit) {
    var more = new ArrayList<Asked>(2);
    for (var one : fit.unstated())
      more.add(new Asked(one.node(), one.setting(), NotStated.advised(rule, fit, one)));
    maybe.add(new Maybe(about, more));
  }

  void question(Rule rule) {
    if (!questions.contains(rule)) questions.add(rule);
  }

  void exhausted(Rule rule) {
    exhausted.add(rule);
  }

  /// The next rule is asked. What is certain need not be asked for.
  void next() {
    for (var one : maybe) if (!told.contains(one.about())) asked.addAll(one.asked());
    maybe.clear();
    told.clear();
  }

  void finish(int[] all) {
    next();
    looked = all;
  }

  List<Match> matches() {
    return matches;
  }

  Set<Asked> asked() {
    return asked;
  }

  List<Rule> questions() {
    return questions;
  }

  /// Rules that were too much to find out here.
  List<Rule> exhausted() {
    return exhausted;
  }

  int[] looked() {
    return looked;
  }
}
