package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/// A pattern made ready: in which order its names are tried, where the elements for each come from,
/// and what is checked as soon as it can be.
///
/// @param names the names that mean one element each, those of an outer pattern first
/// @param given how many of them an outer pattern has found elements for
/// @param before what is checked before anything is tried
/// @param steps one for each further name
/// @param gatherings the names that stand for all that fit
/// @param after what is checked when everything is known
record Plan(
    Pattern pattern,
    List<String> names,
    int given,
    List<Check> before,
    List<Step> steps,
    List<Gathering> gatherings,
    List<Check> after) {
  /// A name that elements are tried for.
  record Step(int name, Source source, List<Check> checks) {}

  /// A name of `many`; while its elements are tried it stands at `name` for one after the other.
  ///
  /// @param isPlain whether it says nothing of others, so that its source has just those that fit
  record Gathering(int name, String word, Source source, List<Check> checks, boolean isPlain) {}

  int size() {
    return names.size();
  }

  String name(int index) {
    return names.get(index);
  }

  int index(String name) {
    for (var i = 0; i < names.size(); i++) if (names.get(i).equals(name)) return i;
    return -1;
  }

  /// Whether it looks further than to the neighbours of the elements that it tries.
  boolean isFar() {
    return steps.stream().anyMatch(s -> s.source().isFar() || any(s.checks()))
        || gatherings.stream().anyMatch(g -> g.source().isFar() || any(g.checks()))
        || any(before)
        || any(after);
  }

  private static boolean any(List<Check> checks) {
    return checks.stream().anyMatch(Check::isFar);
  }

  /// Whether it fits somehow with what an outer pattern found.
  ///
  /// @return whether it does; yes too if it was too much to find out, so that no finding is raised
  boolean fits(Facts facts, Holes outer) {
    var fit = new Fit(this, facts, outer, false);
    var hit = new boolean[1];
    each(
        fit,
        _ -> {
          hit[0] = true;
          return false;
        });
    return hit[0] || fit.isExhausted();
  }

  /// Calls back for each fit, in a stable order, until the callback says stop.
  ///
  /// @param found returns whether to go on
  void each(Fit fit, Predicate<Fit> found) {
    if (isReady(fit)) extend(fit, 0, found);
  }

  /// The same with one element for the name whose source is [Source.Anchor].
  void each(Fit fit, Vertex anchor, Predicate<Fit> found) {
    if (isReady(fit)) attempt(fit, 0, anchor, found);
  }

  private boolean isReady(Fit fit) {
    for (var clause : pattern.drawing()) if (!fit.probe.holds(clause)) return false;
    return allHold(before, fit);
  }

  private boolean extend(Fit fit, int at, Predicate<Fit> found) {
    if (at == steps.size()) return finish(fit, found);
    for (var vertex : steps.get(at).source().candidates(fit))
      if (!attempt(fit, at, vertex, found)) return false;
    return true;
  }

  private boolean attempt(Fit fit, int at, Vertex vertex, Predicate<Fit> found) {
    if (!fit.step()) return false;
    var step = steps.get(at);
    if (!fit.bind(step.name(), vertex)) return true;
    var open = fit.open();
    var goesOn = !allHold(step.checks(), fit) || extend(fit, at + 1, found);
    fit.forget(open);
    fit.free(step.name());
    return goesOn;
  }

  private boolean finish(Fit fit, Predicate<Fit> found) {
    for (var gathering : gatherings) {
      if (gathering.isPlain() && gathering.source() instanceof Source.Nodes nodes) {
        fit.gather(gathering.word(), fit.unnamed(Source.members(fit, nodes)));
        continue;
      }
      var all = new ArrayList<Vertex>();
      for (var vertex : gathering.source().certain(fit)) {
        if (!fit.step()) return false;
        if (!fit.bind(gathering.name(), vertex)) continue;
        var open = fit.open();
        if (allHold(gathering.checks(), fit) && fit.open() == open) all.add(vertex);
        fit.forget(open);
        fit.free(gathering.name());
      }
      fit.gather(gathering.word(), all);
    }
    var open = fit.open();
    var goesOn = !allHold(after, fit) || found.test(fit);
    fit.forget(open);
    return goesOn;
  }

  private static boolean allHold(List<Check> checks, Fit fit) {
    for (var check : checks) if (!check.holds(fit)) return false;
    return true;
  }

  /// All nodes on the paths of a fit, in their order.
  List<Id> path(Facts facts, Holes holes) {
    var path = new LinkedHashSet<Id>();
    for (var link : pattern.links()) {
      if (!link.arrow().path()) continue;
      var way = Planning.way(link);
      for (var from : holes.all(link.arrow().from()))
        for (var to : holes.all(link.arrow().to()))
          facts.walk(from, way).to(to).forEach(v -> path.add(v.id()));
    }
    return List.copyOf(path);
  }
}
