package architutor.facts;

import architutor.facts.Members.Question;
import architutor.facts.Topology.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was worked out from a drawing and may be needed again. After an edit only what it can
/// matter to is worked out again, and what comes to the same has not changed for anybody.
final class Derived {
  private final Facts facts;
  private final Reads reads;
  private final IdentityHashMap<Question, Members> members = new IdentityHashMap<>();
  private List<Distant> distant = new ArrayList<>();
  private int marks;

  /// Where walks begin that avoid what rests on more than was stated.
  private final Set<Vertex> unsteady = new HashSet<>();

  /// A vertex of which it is different whether a walk may go through it.
  private record Turned(Vertex vertex, Walk.Avoided avoided) {}

  Derived(Facts facts, Reads reads) {
    this.facts = facts;
    this.reads = reads;
  }

  void turn(Change change) {
    if (change.isEmpty()) return;
    settle(change);
    distant(change);
    walks(change);
    members(change);
  }

  /// Flows that something was connected to or taken from are other flows.
  private void settle(Change change) {
    for (var vertex : Topology.connected(change.shaped(), Topology::flows)) {
      vertex.part = Optional.empty();
      change.at(vertex.flow);
    }
  }

  private void distant(Change change) {
    var now = new ArrayList<Distant>(distant.size());
    for (var one : distant) {
      if (one.vertex().isGone) continue;
      var known = one;
      if (one.isTouched(change)) {
        known = found(one.vertex(), one.fact(), one.number());
        if (!known.values().equals(one.values())) change.at(one.number());
      }
      now.add(known);
    }
    distant = now;
  }

  Set<String> values(Vertex vertex, Fact fact) {
    var known = vertex.distant.get(fact.id());
    if (known == null) {
      known = found(vertex, fact, reads.fresh());
      distant.add(known);
    }
    reads.add(known.number());
    return known.values();
  }

  private Distant found(Vertex vertex, Fact fact, int number) {
    var outer = reads.enter();
    var values = Facts.one(fact.of().apply(facts, vertex));
    var known = new Distant(vertex, fact, number, values, reads.leave(outer));
    vertex.distant.put(fact.id(), known);
    return known;
  }

  Part part(Vertex vertex) {
    reads.add(vertex.flow);
    if (vertex.part.isEmpty()) Topology.settle(vertex);
    return vertex.part.orElseThrow();
  }

  /// Whoever walks to something begins where it is connected with.
  private void walks(Change change) {
    var turned = turned(change);
    var met = new ArrayList<>(change.shaped());
    for (var one : turned) met.add(one.vertex());
    for (var start : Topology.connected(met, _ -> true))
      start.walks.replaceAll(
          (_, walk) -> isTouched(walk, change, turned) ? again(walk, change) : walk);
    unsteady.removeIf(start -> start.isGone);
    for (var start : unsteady)
      start.walks.replaceAll((way, walk) -> way.avoided().isSteady() ? walk : again(walk, change));
  }

  private Walk again(Walk walk, Change change) {
    var now = walked(walk.start(), walk.way(), walk.number());
    if (!now.isSame(walk) || walk.meets(change.replaced())) change.at(walk.number());
    return now;
  }

  private static boolean isTouched(Walk walk, Change change, List<Turned> turned) {
    if (walk.meets(change.shaped())) return true;
    for (var one : turned)
      if (walk.way().avoided().equals(one.avoided()) && walk.reaches(one.vertex())) return true;
    return false;
  }

  private List<Turned> turned(Change change) {
    var turned = new ArrayList<Turned>();
    for (var vertex : new HashSet<>(change.stated()))
      vertex.avoided.replaceAll((avoided, was) -> {
        var is = avoided.test(facts, vertex);
        if (is != was) turned.add(new Turned(vertex, avoided));
        return is;
      });
    return turned;
  }

  Walk walk(Vertex start, Walk.Way way) {
    var walk = start.walks.get(way);
    if (walk == null) {
      walk = walked(start, way, reads.fresh());
      start.walks.put(way, walk);
      if (!way.avoided().isSteady()) unsteady.add(start);
    }
    reads.add(walk.number());
    return walk;
  }

  private Walk walked(Vertex start, Walk.Way way, int number) {
    var outer = reads.enter();
    var walk = new Walk(start, way, number, facts, ++marks);
    reads.leave(outer);
    return walk;
  }

  boolean isAvoided(Vertex vertex, Walk.Avoided avoided) {
    if (!avoided.isSteady()) return avoided.test(facts, vertex);
    var known = vertex.avoided.get(avoided);
    if (known == null) {
      known = avoided.test(facts, vertex);
      vertex.avoided.put(avoided, known);
    }
    return known;
  }

  private void members(Change change) {
    members.replaceAll((question, known) ->
        known.isTouched(change, facts) ? answered(question, known, change) : known);
  }

  private Members answered(Question question, Members known, Change change) {
    var outer = reads.enter();
    var all = facts.find(question);
    return known.again(all, reads.leave(outer), change);
  }

  List<Vertex> members(Question question) {
    var known = known(question);
    reads.add(known.number());
    return known.all();
  }

  private Members known(Question question) {
    var known = members.get(question);
    if (known == null) {
      var outer = reads.enter();
      var all = facts.find(question);
      known = Members.of(question, reads.fresh(), all, reads.leave(outer));
      members.put(question, known);
    }
    return known;
  }

  boolean areAtLeast(Question question, int least, Vertex[] besides) {
    var known = known(question);
    var more = 0;
    for (var vertex : besides) {
      if (vertex == null) continue;
      reads.add(vertex.own);
      if (known.contains(vertex)) more++;
    }
    reads.add(known.threshold(least + more, reads));
    return known.isAtLeast(least + more);
  }
}
