package architutor.facts;

import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.catalog.Quantity;
import architutor.catalog.Service;
import architutor.facts.Vertex.Flow;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What follows from a diagram and the catalogue. Each part is worked out when it is first asked
/// for, and it is known who looked at what, so that after an edit only what the edit can matter to
/// is asked again.
///
/// Confined to one thread: make another for another thread.
public final class Facts {
  private static final Map<String, Fact> NAMED =
      named().stream().collect(Collectors.toMap(Fact::id, f -> f));

  /// No value, because nobody stated one; told apart from others that are empty as an object.
  private static final Set<String> OPEN = Collections.unmodifiableSet(new HashSet<>());

  /// So many services that it is less work to go through all nodes.
  private static final int FEW = 8;

  private final Catalog catalog;
  private final Reads reads = new Reads();
  private final Vertices vertices;
  private final Derived derived;
  private Diagram diagram = Diagram.EMPTY;
  private final Map<String, Set<String>> drawn = new HashMap<>();
  private final Map<String, Optional<Quantity>> quantities = new HashMap<>();

  private Facts(Catalog catalog) {
    this.catalog = catalog;
    this.vertices = new Vertices(catalog, reads);
    this.derived = new Derived(this, reads);
  }

  public static Facts of(Diagram diagram, Catalog catalog) {
    var facts = new Facts(catalog);
    facts.turnTo(diagram);
    return facts;
  }

  /// All facts that a rule may name.
  public static List<Fact> named() {
    return Stream.concat(Topology.FACTS.stream(), Volume.FACTS.stream()).toList();
  }

  static Optional<Fact> fact(String key) {
    return Optional.ofNullable(NAMED.get(key));
  }

  /// Whether a key of a clause is a fact rather than a setting.
  public static boolean isFact(String key) {
    return NAMED.containsKey(key);
  }

  /// Whether what a rule asks under a key rests on more than a node and its neighbours.
  public static boolean isFar(String key) {
    var fact = NAMED.get(key);
    return fact != null && fact.isFar();
  }

  /// Takes another version of the drawing.
  public Change turnTo(Diagram next) {
    var change = vertices.turnTo(diagram, next);
    diagram = next;
    if (change.isAt(Reads.DRAWING)) drawn.clear();
    derived.turn(change);
    return change;
  }

  /// Whether the nodes that something holds of, besides some that they may be among, are at least
  /// so many.
  ///
  /// @param question the same object for the same question
  /// @param besides those that do not count; empty places are skipped
  public boolean areAtLeast(Members.Question question, int least, Vertex[] besides) {
    return derived.areAtLeast(question, least, besides);
  }

  /// The nodes that something holds of, in the order of the drawing.
  ///
  /// @param question the same object for the same question
  public List<Vertex> members(Members.Question question) {
    return derived.members(question);
  }

  List<Vertex> find(Members.Question question) {
    var source = question.services().map(this::ofServices).orElseGet(vertices::nodes);
    var all = new ArrayList<Vertex>();
    for (var vertex : source) if (question.test().test(this, vertex)) all.add(vertex);
    return all;
  }

  private List<Vertex> ofServices(Set<String> services) {
    if (services.size() == 1) return vertices.of(services.iterator().next());
    if (services.size() > FEW) {
      var all = new ArrayList<Vertex>();
      for (var vertex : vertices.nodes())
        if (services.contains(vertex.node().orElseThrow().service())) all.add(vertex);
      return all;
    }
    var all = new ArrayList<Vertex>();
    for (var service : services) all.addAll(vertices.of(service));
    all.sort(Comparator.comparingInt(Vertex::position));
    return all;
  }

  /// Begins to note what is looked at.
  public void look() {
    reads.begin();
  }

  /// What was looked at since, for [Change#touches].
  public int[] looked() {
    return reads.soFar();
  }

  public Diagram diagram() {
    return diagram;
  }

  public Catalog catalog() {
    return catalog;
  }

  public Optional<Vertex> vertex(Id id) {
    return vertices.find(id);
  }

  /// What holds of a node or group under a condition's key: one word, several for `trait` and
  /// `inside`, none if nobody knows.
  public Set<String> values(Id id, String key) {
    return vertex(id).map(v -> values(v, Key.of(key))).orElse(Set.of());
  }

  /// The same for one that was found already.
  public Set<String> values(Vertex vertex, Key key) {
    reads.add(vertex.own);
    var known = vertex.known(key);
    if (known != null) return known;
    if (key.fact().isPresent() && !vertex.isGroup()) return values(vertex, key.fact().get());
    var node = vertex.node();
    var values =
        node.isPresent()
            ? values(vertex, node.get(), key.word())
            : values(vertex.group.orElseThrow(), key.word());
    vertex.know(key, values);
    return values;
  }

  private Set<String> values(Vertex vertex, Fact fact) {
    return fact.isFar() ? derived.values(vertex, fact) : one(fact.of().apply(this, vertex));
  }

  private Set<String> values(Vertex vertex, Node node, String key) {
    var service = vertex.service();
    return switch (key) {
      case "service" -> Set.of(node.service());
      case "trait" -> service.map(Service::traits).orElse(Set.of());
      case "category" -> one(service.map(Service::category));
      case "status" -> one(service.map(s -> word(s.status())));
      case "inside" -> kindsAround(node.id());
      default -> stated(node, key);
    };
  }

  private Set<String> stated(Node node, String key) {
    var value = catalog.value(node, key);
    if (value.isPresent()) return Set.of(value.get());
    return catalog.knowing(key).contains(node.service()) ? OPEN : Set.of();
  }

  /// Whether a node is of one of some services.
  public boolean serves(Vertex vertex, Set<String> services) {
    reads.add(vertex.own);
    return vertex.node().isPresent() && services.contains(vertex.node().get().service());
  }

  private static String word(Service.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Set<String> values(Group group, String key) {
    return switch (key) {
      case "kind" -> Set.of(group.kind().word());
      case "inside" -> kindsAround(group.id());
      default -> one(Optional.ofNullable(group.settings().get(key)));
    };
  }

  private Set<String> kindsAround(Id id) {
    return diagram.around(id).stream().map(g -> g.kind().word()).collect(Collectors.toSet());
  }

  static Set<String> one(Optional<String> value) {
    return value.map(Set::of).orElse(Set.of());
  }

  /// Whether a node's service has a setting that nobody stated and that AWS has no default for.
  @SuppressWarnings("ReferenceEquality")
  public boolean isOpen(Vertex vertex, Key key) {
    return values(vertex, key) == OPEN;
  }

  /// A text as a quantity, if it is one.
  public Optional<Quantity> quantity(String text) {
    return quantities.computeIfAbsent(text, Quantity::parse);
  }

  /// What a person calls a setting of a node; its id if its service has none of that name.
  public String title(Vertex vertex, String setting) {
    return vertex.service().flatMap(s -> s.property(setting)).map(Property::title).orElse(setting);
  }

  /// A limit of a node's service, as written.
  public Set<String> limit(Vertex vertex, String id) {
    reads.add(vertex.own);
    return one(vertex.service().flatMap(s -> s.limit(id)).map(l -> l.value().toString()));
  }

  /// What a person calls a node or a group.
  public String nameOf(Vertex vertex) {
    reads.add(vertex.own);
    return vertex
        .node()
        .map(catalog::nameOf)
        .or(() -> vertex.group.map(g -> g.label().isEmpty() ? g.kind().word() : g.label()))
        .orElse(vertex.id().text());
  }

  /// The groups around a node or group, innermost first.
  public List<Vertex> around(Vertex vertex) {
    return groupsAround(vertex).stream().flatMap(g -> vertex(g.id()).stream()).toList();
  }

  List<Group> groupsAround(Vertex vertex) {
    reads.add(vertex.own);
    var node = vertex.node();
    return node.isPresent() && node.get().parent().isEmpty()
        ? List.of()
        : diagram.around(vertex.id());
  }

  /// What was stated of the drawing itself under a key such as `requirement.freshness`, or answered
  /// under one such as `answers.restore-tried`.
  public Set<String> ofDrawing(String key) {
    reads.add(Reads.DRAWING);
    var known = drawn.get(key);
    if (known == null) {
      known = stated(key);
      drawn.put(key, known);
    }
    return known;
  }

  private Set<String> stated(String key) {
    var dot = key.indexOf('.');
    var name = key.substring(dot + 1);
    return one(
        switch (key.substring(0, dot)) {
          case "requirement" -> Optional.ofNullable(diagram.requirement().get(name));
          case "workload" -> Optional.ofNullable(diagram.workload().get(name));
          default ->
              Optional.ofNullable(diagram.remarks().answers().get(name)).map(a -> a.given().word());
        });
  }

  /// The nodes of a service, in the order of the drawing.
  public List<Vertex> of(String service) {
    return vertices.of(service);
  }

  /// The nodes of each service, in the order of the drawing.
  public Map<String, List<Vertex>> byService() {
    return vertices.byService();
  }

  /// All nodes, in the order of the drawing.
  public List<Vertex> nodes() {
    return vertices.nodes();
  }

  /// All groups, in the order of the drawing.
  public List<Vertex> groups() {
    return vertices.groups();
  }

  /// Those at the other ends of edges that leave, or that come back, each once.
  ///
  /// @param kinds the kinds of edges; none means any
  public List<Vertex> beside(Vertex vertex, Set<EdgeKind> kinds, boolean back) {
    return vertices.beside(vertex, kinds, back);
  }

  /// Whether an edge of one of these kinds (none means any) leads straight from one to another.
  public boolean leads(Vertex from, Vertex to, Set<EdgeKind> kinds) {
    return vertices.leads(from, to, kinds);
  }

  /// The edges that leave a node or group, in the order of the drawing.
  public List<Edge> from(Id id) {
    return vertex(id).map(this::from).orElse(List.of());
  }

  /// The edges that come to it.
  public List<Edge> to(Id id) {
    return vertex(id).map(this::to).orElse(List.of());
  }

  List<Edge> from(Vertex vertex) {
    return flows(vertex, false).stream().map(Flow::edge).toList();
  }

  List<Edge> to(Vertex vertex) {
    return flows(vertex, true).stream().map(Flow::edge).toList();
  }

  List<Flow> flows(Vertex vertex, boolean back) {
    return vertices.flows(vertex, back);
  }

  /// Where one comes along edges.
  public Walk walk(Vertex start, Walk.Way way) {
    return derived.walk(start, way);
  }

  /// The vertices of a shortest path; empty if there is none.
  public List<Vertex> path(Vertex from, Walk.Way way, Vertex to) {
    return walk(from, way).to(to, this);
  }

  boolean isAvoided(Vertex vertex, Walk.Avoided avoided) {
    return derived.isAvoided(vertex, avoided);
  }

  /// All that data flows to from a node, nearest first; the node itself only by a cycle.
  public Set<Id> reached(Id from) {
    var reached = new HashSet<Id>();
    vertex(from)
        .ifPresent(v ->
            walk(v, Walk.Way.free(Set.of(), false)).order().forEach(end -> reached.add(end.id())));
    return reached;
  }

  Topology.Part part(Vertex vertex) {
    return derived.part(vertex);
  }
}
