package architutor.critique;

import architutor.catalog.Catalog;
import architutor.critique.Programme.Agenda;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Diagram;
import architutor.text.Once;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Follows a drawing from version to version: after an edit only what the edit can matter to is
/// asked again. What it says is the same as if all were asked.
///
/// Confined to one thread.
public final class Reviewer {
  /// What was found out about one element, as long as it is of this service.
  private record Held(String service, Unit near, Unit far) {}

  private final Catalog catalog;
  private final Programme programme;
  private final Acceptances acceptances;
  private final Notes notes;
  private final Facts facts;
  private final Map<Vertex, Held> held = new HashMap<>();
  private Optional<Held> whole = Optional.empty();
  private List<Match> matches = new ArrayList<>();
  private final Set<Rule> stopped = new HashSet<>();
  private final List<Match> fresh = new ArrayList<>();
  private final Set<Match> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  Reviewer(Catalog catalog, Programme programme, Acceptances acceptances, Notes notes) {
    this.catalog = catalog;
    this.programme = programme;
    this.acceptances = acceptances;
    this.facts = Facts.of(Diagram.EMPTY, catalog);
    this.notes = notes;
  }

  /// All findings about the next version, worst first, then by rule, then in the order of the
  /// drawing.
  ///
  /// @param today decides which acceptances still hold
  public Critique review(Diagram next, LocalDate today) {
    var changed = facts.turnTo(next);
    var before = Set.copyOf(stopped);
    judge(changed);
    // A rule that was too much before and is not now was not asked elsewhere.
    if (!before.isEmpty() && !exhausted().containsAll(before)) {
      forget();
      judge(changed);
    }
    return critique(next, today);
  }

  /// Rules that some element is too much for.
  private Set<Rule> exhausted() {
    var all = new HashSet<Rule>();
    for (var one : held.values()) exhausted(one, all);
    whole.ifPresent(one -> exhausted(one, all));
    return all;
  }

  private static void exhausted(Held one, Set<Rule> all) {
    all.addAll(one.near().exhausted());
    all.addAll(one.far().exhausted());
  }

  private void forget() {
    whole.ifPresent(this::drop);
    held.values().forEach(this::drop);
    whole = Optional.empty();
    held.clear();
    stopped.clear();
    matches = new ArrayList<>();
  }

  private void drop(Held one) {
    drop(one.near());
    drop(one.far());
  }

  private void judge(BitSet changed) {
    fresh.clear();
    gone.clear();
    whole = Optional.of(renewed(whole, "", Optional.empty(), programme.forDrawing(), changed));
    var present = new HashSet<Vertex>();
    for (var group : facts.groups()) renew(group, "", programme.forGroups(), changed, present);
    for (var node : facts.nodes()) {
      var service = node.node().orElseThrow().service();
      renew(node, service, programme.forNode(service), changed, present);
    }
    if (held.size() > present.size()) leave(present);
    notes.renew(facts).forEach(note -> (note.isNew() ? fresh : gone).add(note.match()));
    merge();
  }

  private void renew(
      Vertex vertex, String service, Agenda agenda, BitSet changed, Set<Vertex> present) {
    present.add(vertex);
    var before = Optional.ofNullable(held.get(vertex));
    var now = renewed(before, service, Optional.of(vertex), agenda, changed);
    if (!before.equals(Optional.of(now))) held.put(vertex, now);
  }

  private Held renewed(
      Optional<Held> before,
      String service,
      Optional<Vertex> vertex,
      Agenda agenda,
      BitSet changed) {
    var isSame = before.filter(b -> Objects.equals(b.service(), service)).isPresent();
    var near = before.filter(b -> isSame && !isTouched(b.near(), changed)).map(Held::near);
    var far = before.filter(b -> isSame && !isTouched(b.far(), changed)).map(Held::far);
    if (near.isPresent() && far.isPresent()) return before.orElseThrow();
    return new Held(
        service,
        near.orElseGet(() -> again(before.map(Held::near), agenda.near(), vertex)),
        far.orElseGet(() -> again(before.map(Held::far), agenda.far(), vertex)));
  }

  private static boolean isTouched(Unit unit, BitSet changed) {
    return Facts.isTouched(unit.looked(), changed);
  }

  private Unit again(Optional<Unit> before, List<Anchored> rules, Optional<Vertex> vertex) {
    before.ifPresent(this::drop);
    var unit = Unit.of(rules, vertex, facts, stopped);
    fresh.addAll(unit.matches());
    notes.add(unit);
    return unit;
  }

  private void drop(Unit unit) {
    gone.addAll(unit.matches());
    notes.remove(unit);
  }

  private void leave(Set<Vertex> present) {
    for (var each = held.entrySet().iterator(); each.hasNext(); ) {
      var entry = each.next();
      if (present.contains(entry.getKey())) continue;
      drop(entry.getValue());
      each.remove();
    }
  }

  /// Sorting what is nearly in order costs one look at each.
  private void merge() {
    var next = new ArrayList<Match>(matches.size() + fresh.size());
    for (var match : matches) if (gone.isEmpty() || !gone.contains(match)) next.add(match);
    fresh.sort(Match.ORDER);
    next.addAll(fresh);
    next.sort(Match.ORDER);
    matches = next;
  }

  private Critique critique(Diagram diagram, LocalDate today) {
    Supplier<Facts> own = Once.of(() -> Facts.of(diagram, catalog));
    var asking = new HashSet<Rule>();
    for (var one : held.values()) asking(one, asking);
    whole.ifPresent(one -> asking(one, asking));
    var findings = new ArrayList<Finding>(matches.size());
    Optional<Match> last = Optional.empty();
    for (var match : matches) {
      if (last.isPresent() && last.get().isSame(match)) continue;
      last = Optional.of(match);
      if (!stopped.contains(match.rule())) findings.add(match.finding(own));
    }
    return acceptances.judged(facts, findings, today, questions(diagram, asking), byId(stopped));
  }

  private static void asking(Held one, Set<Rule> asking) {
    asking.addAll(one.near().questions());
    asking.addAll(one.far().questions());
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
