package architutor.critique;

import architutor.catalog.Catalog;
import architutor.critique.Programme.Agenda;
import architutor.facts.Change;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Diagram;
import architutor.text.Once;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Follows a drawing from version to version: after an edit only what the edit can matter to is
/// asked again. What it says is the same as if all were asked.
///
/// Confined to one thread.
public final class Reviewer {
  /// What was found out about one element, as long as it is of this service.
  private static final class Held {
    final Optional<Vertex> vertex;
    final String service;
    final Agenda agenda;
    Unit near = new Unit();
    Unit far = new Unit();
    boolean isNew = true;
    long seen;

    Held(Optional<Vertex> vertex, String service, Agenda agenda) {
      this.vertex = vertex;
      this.service = service;
      this.agenda = agenda;
    }
  }

  private final Catalog catalog;
  private final Programme programme;
  private final Acceptances acceptances;
  private final Notes notes;
  private final Facts facts;
  private final Inquiry[] inquiries;
  private final Map<Vertex, Held> held = new HashMap<>();
  private Held whole;
  private long turn;
  private List<Match> matches = new ArrayList<>();
  private final Set<Rule> stopped = new HashSet<>();
  private final List<Match> fresh = new ArrayList<>();
  private final Set<Match> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  Reviewer(Catalog catalog, Programme programme, Acceptances acceptances, Notes notes) {
    this.catalog = catalog;
    this.programme = programme;
    this.acceptances = acceptances;
    this.notes = notes;
    this.facts = Facts.of(Diagram.EMPTY, catalog);
    this.inquiries = new Inquiry[programme.size()];
    this.whole = new Held(Optional.empty(), "", programme.forDrawing());
  }

  /// All findings about the next version, worst first, then by rule, then in the order of the
  /// drawing.
  ///
  /// @param today decides which acceptances still hold
  public Critique review(Diagram next, LocalDate today) {
    var change = facts.turnTo(next);
    var before = Set.copyOf(stopped);
    judge(change);
    // A rule that was too much before and is not now was not asked elsewhere.
    if (!before.isEmpty() && !exhausted().containsAll(before)) {
      forget();
      judge(change);
    }
    return critique(next, today);
  }

  /// Rules that some element is too much for.
  private Set<Rule> exhausted() {
    var all = new HashSet<Rule>();
    everyUnit(unit -> all.addAll(unit.exhausted()));
    return all;
  }

  private void everyUnit(Consumer<Unit> action) {
    action.accept(whole.near);
    action.accept(whole.far);
    for (var one : held.values()) {
      action.accept(one.near);
      action.accept(one.far);
    }
  }

  private void forget() {
    everyUnit(this::drop);
    held.clear();
    whole = new Held(Optional.empty(), "", programme.forDrawing());
    stopped.clear();
    matches = new ArrayList<>();
  }

  private void judge(Change change) {
    fresh.clear();
    gone.clear();
    turn++;
    renew(whole, change);
    for (var group : facts.groups()) renew(group, "", change);
    for (var node : facts.nodes()) renew(node, node.node().orElseThrow().service(), change);
    if (held.size() > facts.groups().size() + facts.nodes().size()) leave();
    notes.renew().forEach(note -> (note.isNew() ? fresh : gone).add(note.match()));
    merge(change);
  }

  private void renew(Vertex vertex, String service, Change change) {
    var one = held.get(vertex);
    if (one == null || !one.service.equals(service)) {
      if (one != null) drop(one);
      var agenda = vertex.isGroup() ? programme.forGroups() : programme.forNode(service);
      one = new Held(Optional.of(vertex), service, agenda);
      held.put(vertex, one);
    }
    renew(one, change);
  }

  private void renew(Held one, Change change) {
    one.seen = turn;
    var agenda = one.agenda;
    if (one.isNew || change.touches(one.near.looked(), agenda.nearAsks()))
      one.near = again(one.near, agenda.near(), one.vertex);
    if (one.isNew || change.touches(one.far.looked(), agenda.farAsks()))
      one.far = again(one.far, agenda.far(), one.vertex);
    one.isNew = false;
  }

  private Unit again(Unit before, List<Anchored> rules, Optional<Vertex> vertex) {
    drop(before);
    var unit = new Unit();
    facts.look();
    var last = -1;
    for (var anchored : rules) {
      if (!stopped.isEmpty() && stopped.contains(anchored.rule())) continue;
      if (anchored.rank() != last) unit.next();
      last = anchored.rank();
      inquiry(anchored, unit).ask(vertex, unit);
    }
    unit.finish(facts.looked());
    stopped.addAll(unit.exhausted());
    fresh.addAll(unit.matches());
    notes.add(unit);
    return unit;
  }

  private Inquiry inquiry(Anchored anchored, Unit unit) {
    var known = inquiries[anchored.number()];
    if (known == null) {
      known = new Inquiry(anchored, facts, unit);
      inquiries[anchored.number()] = known;
    }
    return known;
  }

  private void drop(Held one) {
    drop(one.near);
    drop(one.far);
  }

  private void drop(Unit unit) {
    gone.addAll(unit.matches());
    notes.remove(unit);
  }

  private void leave() {
    for (var each = held.values().iterator(); each.hasNext(); ) {
      var one = each.next();
      if (one.seen == turn) continue;
      drop(one);
      each.remove();
    }
  }

  private void merge(Change change) {
    if (change.isReordered()) matches.sort(Match.ORDER);
    if (fresh.isEmpty() && gone.isEmpty()) return;
    fresh.sort(Match.ORDER);
    var next = new ArrayList<Match>(matches.size() + fresh.size());
    var at = 0;
    for (var match : matches) {
      if (gone.contains(match)) continue;
      while (at < fresh.size() && Match.ORDER.compare(fresh.get(at), match) < 0)
        next.add(fresh.get(at++));
      next.add(match);
    }
    next.addAll(fresh.subList(at, fresh.size()));
    matches = next;
  }

  private Critique critique(Diagram diagram, LocalDate today) {
    Supplier<Facts> own = Once.of(() -> Facts.of(diagram, catalog));
    var asking = new HashSet<Rule>();
    everyUnit(unit -> {
      if (!unit.questions().isEmpty()) asking.addAll(unit.questions());
    });
    var findings = new ArrayList<Finding>(matches.size());
    Optional<Match> last = Optional.empty();
    for (var match : matches) {
      if (last.isPresent() && last.get().isSame(match)) continue;
      last = Optional.of(match);
      if (stopped.isEmpty() || !stopped.contains(match.rule())) findings.add(match.finding(own));
    }
    return acceptances.judged(
        diagram, own, findings, today, questions(diagram, asking), byId(stopped));
  }

  private static List<Question> questions(Diagram diagram, Set<Rule> asking) {
    var answers = diagram.remarks().answers();
    return byId(asking).stream()
        .map(rule -> new Question(rule, Optional.ofNullable(answers.get(rule.id()))))
        .toList();
  }

  private static List<Rule> byId(Set<Rule> rules) {
    return rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }
}
