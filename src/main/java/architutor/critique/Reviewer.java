package architutor.critique;

import architutor.catalog.Catalog;
import architutor.critique.Programme.Agenda;
import architutor.critique.Programme.Part;
import architutor.facts.Change;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.facts.Watch;
import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.text.Once;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.function.Predicate;
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
    final Unit[] units;
    boolean isNew = true;
    int seen;

    Held(Optional<Vertex> vertex, String service, Agenda agenda) {
      this.vertex = vertex;
      this.service = service;
      this.agenda = agenda;
      this.units = new Unit[agenda.parts().size()];
      Arrays.setAll(units, _ -> new Unit());
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
  private final Standing standing;

  /// Who is to be asked again; made with the second version, since most see only one.
  private Optional<Watch<Unit>> watch = Optional.empty();

  private final Map<Rule, Integer> asking = new HashMap<>();
  private final Set<Rule> stopped = new HashSet<>();
  private int turn;

  Reviewer(
      Catalog catalog,
      Programme programme,
      Acceptances acceptances,
      Notes notes,
      Standing standing) {
    this.catalog = catalog;
    this.programme = programme;
    this.acceptances = acceptances;
    this.notes = notes;
    this.standing = standing;
    this.facts = Facts.of(Diagram.EMPTY, catalog);
    this.inquiries = new Inquiry[programme.size()];
    this.whole = new Held(Optional.empty(), "", programme.forDrawing());
  }

  /// All findings about the next version, worst first, then by rule, then in the order of the
  /// drawing.
  ///
  /// @param today decides which acceptances still hold
  public Critique review(Diagram next, LocalDate today) {
    if (turn++ > 0 && watch.isEmpty()) watch();
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

  private void watch() {
    var all = new Watch<Unit>();
    everyUnit(all::add);
    watch = Optional.of(all);
  }

  /// Rules that some element is too much for.
  private Set<Rule> exhausted() {
    var all = new HashSet<Rule>();
    everyUnit(unit -> all.addAll(unit.exhausted()));
    return all;
  }

  private void everyUnit(Consumer<Unit> action) {
    for (var unit : whole.units) action.accept(unit);
    for (var one : held.values()) for (var unit : one.units) action.accept(unit);
  }

  private void forget() {
    everyUnit(this::drop);
    held.clear();
    whole = new Held(Optional.empty(), "", programme.forDrawing());
    stopped.clear();
  }

  private void judge(Change change) {
    watch.ifPresent(all -> all.met(change).forEach(unit -> unit.meet(change)));
    renew(whole);
    for (var group : facts.groups()) renew(group, "");
    // What asks the same stands together, which is quicker by far than the order of the drawing.
    facts
        .byService()
        .forEach((service, nodes) -> {
          for (var node : nodes) renew(node, service);
        });
    if (held.size() > facts.groups().size() + facts.nodes().size()) leave();
    for (var note : notes.renew()) {
      if (note.isNew()) standing.come(List.of(note.match()));
      else standing.go(List.of(note.match()));
    }
    standing.settle(change.isReordered());
  }

  private void renew(Vertex vertex, String service) {
    var one = held.get(vertex);
    if (one == null || !one.service.equals(service)) {
      if (one != null) drop(one);
      var agenda = vertex.isGroup() ? programme.forGroups() : programme.forNode(service);
      one = new Held(Optional.of(vertex), service, agenda);
      held.put(vertex, one);
    }
    renew(one);
  }

  private void renew(Held one) {
    one.seen = turn;
    for (var nth = 0; nth < one.units.length; nth++) {
      var part = one.agenda.parts().get(nth);
      if (one.isNew || one.units[nth].isTouched())
        one.units[nth] = again(one.units[nth], part, one.vertex);
    }
    one.isNew = false;
  }

  private boolean isStopped(Rule rule) {
    return !stopped.isEmpty() && stopped.contains(rule);
  }

  private Unit again(Unit before, Part part, Optional<Vertex> vertex) {
    var unit = asked(part, vertex);
    if (!unit.keep(before)) {
      standing.go(before.matches());
      standing.come(unit.matches());
    }
    if (!unit.asked().equals(before.asked())) {
      notes.remove(before);
      notes.add(unit);
    } else notes.replace(before, unit);
    before.questions().forEach(this::isNotAsking);
    unit.questions().forEach(rule -> asking.merge(rule, 1, Integer::sum));
    before.end();
    watch.ifPresent(all -> all.add(unit));
    return unit;
  }

  private Unit asked(Part part, Optional<Vertex> vertex) {
    var unit = new Unit();
    facts.look();
    var last = -1;
    for (var anchored : part.rules()) {
      if (isStopped(anchored.rule())) continue;
      if (anchored.rank() != last) unit.next();
      last = anchored.rank();
      inquiry(anchored, unit).ask(vertex, unit);
    }
    unit.finish(facts.looked(), part.asks());
    stopped.addAll(unit.exhausted());
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

  private void isNotAsking(Rule rule) {
    asking.computeIfPresent(rule, (_, units) -> units == 1 ? null : units - 1);
  }

  private void drop(Held one) {
    for (var unit : one.units) drop(unit);
  }

  private void drop(Unit unit) {
    standing.go(unit.matches());
    notes.remove(unit);
    unit.questions().forEach(this::isNotAsking);
    unit.end();
  }

  private void leave() {
    for (var each = held.values().iterator(); each.hasNext(); ) {
      var one = each.next();
      if (one.seen == turn) continue;
      drop(one);
      each.remove();
    }
  }

  private Critique critique(Diagram diagram, LocalDate today) {
    Supplier<Facts> own = Once.of(() -> Facts.of(diagram, catalog));
    var said = standing.said(rule -> !isStopped(rule));
    var accepted = new IdentityHashMap<Match, Acceptance>();
    if (!diagram.remarks().accepted().isEmpty())
      for (var match : said)
        Acceptances.valid(diagram, match, today).ifPresent(by -> accepted.put(match, by));
    Predicate<Match> counts = of -> !isStopped(of.rule()) && !accepted.containsKey(of);
    var findings = new ArrayList<Finding>(said.size());
    var aside = new ArrayList<Critique.Accepted>();
    for (var match : said) {
      var by = accepted.isEmpty() ? null : accepted.get(match);
      if (by == null) findings.add(match.finding(own, root(match, counts)));
      else aside.add(new Critique.Accepted(match.finding(own, Optional.empty()), by));
    }
    var remarks = acceptances.remarks(diagram, own, said, today);
    findings.addAll(remarks);
    if (!remarks.isEmpty()) findings.sort(Comparator.comparing(Finding::severity));
    return new Critique(
        diagram,
        Collections.unmodifiableList(findings),
        List.copyOf(aside),
        questions(diagram),
        byId(stopped));
  }

  private Optional<Finding.Key> root(Match match, Predicate<Match> counts) {
    if (match.rule().follows().isEmpty()) return Optional.empty();
    return standing.consequences().root(match, counts);
  }

  private List<Question> questions(Diagram diagram) {
    var answers = diagram.remarks().answers();
    return byId(asking.keySet()).stream()
        .map(rule -> new Question(rule, Optional.ofNullable(answers.get(rule.id()))))
        .toList();
  }

  private static List<Rule> byId(Set<Rule> rules) {
    return rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }
}
