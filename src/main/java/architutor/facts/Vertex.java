package architutor.facts;

import architutor.catalog.Service;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A node or a group of the drawing as the facts see it: what it is and what it is connected to.
///
/// It stays the same object while its id is in the drawing; [Facts] changes what it holds.
public final class Vertex {
  private final Id id;

  /// Numbers of what can be read of it: its own content, and its connections.
  final int own;

  final int next;

  /// Where it stands in the drawing's order.
  int position;

  /// The turn in which it was last seen, to find what is gone.
  int seen;

  /// Set while its neighbours are gathered, so that each counts once.
  int mark;

  Optional<Node> node = Optional.empty();
  Optional<Group> group = Optional.empty();
  Optional<Service> service = Optional.empty();
  final List<Flow> out = new ArrayList<>();
  final List<Flow> in = new ArrayList<>();

  /// What was asked of it before and rests on its own content only.
  final Map<String, Set<String>> known = new HashMap<>();

  /// Settings that were asked for before and that nobody stated.
  final Map<String, Boolean> open = new HashMap<>();

  /// Walks from here, in the turn `walked`.
  final IdentityHashMap<Walk.Way, Walk> walks = new IdentityHashMap<>();

  int walked;

  /// One of its edges with who stands at the other end.
  record Flow(Edge edge, Vertex other) {}

  Vertex(Id id, int own, int next) {
    this.id = id;
    this.own = own;
    this.next = next;
  }

  public Id id() {
    return id;
  }

  public boolean isGroup() {
    return group.isPresent();
  }

  public Optional<Node> node() {
    return node;
  }

  public Optional<Service> service() {
    return service;
  }

  /// Its place in the order of the drawing, counted from 0; groups and nodes each have their own.
  public int position() {
    return position;
  }

  @Override
  public String toString() {
    return id.text();
  }
}
