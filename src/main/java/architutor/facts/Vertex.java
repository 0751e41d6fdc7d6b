package architutor.facts;

import architutor.catalog.Service;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A node or a group of the drawing as the facts see it: what it is and what it is connected to.
///
/// It stays the same object while its id is in the drawing; [Facts] changes what it holds.
public final class Vertex {
  private static final Set<String>[] NOTHING = row(0);

  private final Id id;

  private final int slot;

  /// Numbers of what can be read of it: its own content, its connections, and its part in the flow.
  final int own;

  final int next;
  final int flow;

  /// Where it stands in the drawing's order.
  int position;

  /// Set while its neighbours are gathered, so that each counts once.
  int mark;

  /// Set by a walk that comes here.
  int walked;

  boolean isGone;
  Optional<Node> node = Optional.empty();
  Optional<Group> group = Optional.empty();
  Optional<Service> service = Optional.empty();
  final List<Flow> out = new ArrayList<>();
  final List<Flow> in = new ArrayList<>();

  /// What was asked of it before and rests on what was stated of it only, by the key's number.
  private Set<String>[] known = NOTHING;

  /// What was asked of it before and rests on more of the drawing.
  final Map<String, Distant> distant = new HashMap<>(4);

  /// Whether a walk may go through it, as far as that was asked.
  final Map<Walk.Avoided, Boolean> avoided = new HashMap<>(4);

  /// Walks from here.
  final Map<Walk.Way, Walk> walks = new HashMap<>(4);

  /// Its part in the flow, if that was asked since the flow changed.
  Optional<Topology.Part> part = Optional.empty();

  /// One of its edges with who stands at the other end.
  record Flow(Edge edge, Vertex other) {}

  Vertex(Id id, int slot, Reads reads) {
    this.id = id;
    this.slot = slot;
    this.own = reads.fresh();
    this.next = reads.fresh();
    this.flow = reads.fresh();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Set<String>[] row(int length) {
    return new Set[length];
  }

  @Nullable Set<String> known(Key key) {
    return key.number() < known.length ? known[key.number()] : null;
  }

  void know(Key key, Set<String> values) {
    if (key.number() >= known.length) known = Arrays.copyOf(known, Key.count());
    known[key.number()] = values;
  }

  /// All that was known of it itself may be wrong.
  void forget() {
    known = NOTHING;
  }

  void disconnect() {
    out.clear();
    in.clear();
    forget();
  }

  @SuppressWarnings("NullAway") // a place that is free again
  void forget(Key key) {
    if (key.number() < known.length) known[key.number()] = null;
  }

  public Id id() {
    return id;
  }

  /// A small number that no other vertex ever has.
  public int slot() {
    return slot;
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
