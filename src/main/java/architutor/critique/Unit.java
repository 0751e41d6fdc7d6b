package architutor.critique;

import architutor.facts.Change;
import architutor.facts.Vertex;
import architutor.facts.Watch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What some rules have to say of one element, with all that was looked at to find out: nothing
/// else can change it.
final class Unit implements Watch.Watcher {
  /// A setting that a rule would have to know of the node that has a name in its pattern.
  record Asked(Vertex node, String setting, Rule rule, String name) {}

  /// Something that may be so and rests on what nobody stated.
  private record Maybe(List<Vertex> about, List<Asked> asked) {}

  private static final int[] NOTHING = {};
  private List<Match> matches = new ArrayList<>(0);
  private final List<Asked> asked = new ArrayList<>(0);
  private final List<Rule> questions = new ArrayList<>(0);
  private final List<Rule> exhausted = new ArrayList<>(0);
  private Set<List<Vertex>> told = Set.of();
  private final List<Maybe> maybe = new ArrayList<>(0);
  private int[] looked = NOTHING;
  private Set<String> asks = Set.of();
  private boolean isTouched;
  private boolean isOver;

  /// What a finding of the rule that is being asked is about was told already.
  boolean isTold(List<Vertex> about) {
    return !told.isEmpty() && told.contains(about);
  }

  void tell(Match match) {
    if (told.isEmpty()) told = new HashSet<>(4);
    told.add(match.about());
    matches.add(match);
  }

  void open(Rule rule, List<Vertex> about, Fit fit) {
    var more = new ArrayList<Asked>(2);
    for (var one : fit.unstated()) more.add(new Asked(one.node(), one.setting(), rule, one.name()));
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
    if (!maybe.isEmpty()) {
      for (var one : maybe) if (!isTold(one.about())) ask(one.asked());
      maybe.clear();
    }
    told = Set.of();
  }

  private void ask(List<Asked> more) {
    for (var one : more) if (!asked.contains(one)) asked.add(one);
  }

  /// @param may the settings that its rules may ask for
  void finish(int[] all, Set<String> may) {
    next();
    looked = all;
    asks = may;
  }

  void meet(Change change) {
    isTouched = change.touches(looked, asks);
  }

  /// Whether something else may be so now.
  boolean isTouched() {
    return isTouched;
  }

  /// Goes on with the matches of the one before, if they say the same.
  ///
  /// @return whether they do
  boolean keep(Unit before) {
    if (matches.size() != before.matches.size()) return false;
    for (var i = 0; i < matches.size(); i++)
      if (!matches.get(i).isAlike(before.matches.get(i))) return false;
    matches = before.matches;
    return true;
  }

  /// Another one takes its place.
  void end() {
    isOver = true;
  }

  @Override
  public boolean isOver() {
    return isOver;
  }

  List<Match> matches() {
    return matches;
  }

  List<Asked> asked() {
    return asked;
  }

  List<Rule> questions() {
    return questions;
  }

  /// Rules that were too much to find out here.
  List<Rule> exhausted() {
    return exhausted;
  }

  @Override
  public int[] looked() {
    return looked;
  }
}
