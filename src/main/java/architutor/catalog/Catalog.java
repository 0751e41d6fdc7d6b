package architutor.catalog;

import architutor.model.EdgeKind;
import architutor.model.Node;
import architutor.text.Once;
import architutor.text.Problem;
import architutor.text.Shelf;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All that is known of services, ready to be asked.
public final class Catalog {
  /// Letters that fit under an icon at the size of a second line.
  private static final int SECOND_LINE = 25;

  private final Map<String, Service> entries;
  private final Map<String, Service> services = new LinkedHashMap<>();
  private final List<Service> all;
  private final List<Service> nodes;
  private final List<Category> categories;
  private final Set<String> traits;
  private final Needs needs;
  private final OfDrawing ofDrawing;
  private final List<Problem> problems;
  private final Relations relations;
  private final Connections connections;
  private final Supplier<Search> search;

  /// Ids of services by what can be known of them.
  private final Map<String, Set<String>> knowing = new HashMap<>();

  /// Ids of services by trait.
  private final Map<String, Set<String>> serving = new HashMap<>();

  /// What AWS sets, by service and property.
  private final Map<String, Map<String, String>> defaults = new HashMap<>();

  private final Wording wording;
  private final Nesting nesting;

  Catalog(
      Map<String, Service> entries,
      List<Category> categories,
      Set<String> traits,
      List<Flow> flows,
      Needs needs,
      OfDrawing ofDrawing,
      Wording wording,
      Nesting nesting,
      List<Problem> problems) {
    this.entries = entries;
    entries.values().stream()
        .filter(s -> s.form() == Service.Form.NODE)
        .forEach(s -> services.put(s.id(), s));
    this.all = List.copyOf(entries.values());
    this.nodes = List.copyOf(services.values());
    nodes.forEach(this::index);
    this.needs = needs;
    this.ofDrawing = ofDrawing;
    this.categories = categories;
    this.traits = traits;
    this.problems = List.copyOf(problems);
    this.wording = wording;
    this.nesting = nesting;
    this.relations = new Relations(services, flows);
    this.connections = new Connections(services, relations);
    this.search = Once.of(() -> new Search(entries.values()));
  }

  /// The knowledge that ships with the program.
  public static Catalog shipped() {
    return read(Shelf.shipped("rules"));
  }

  /// What ships, and what stands in `services/` and `terms/` of a person's own folder; an entry of
  /// the same id takes the place of ours.
  public static Catalog with(Path own) {
    return new CatalogReader(Shelf.shipped("rules"), Optional.of(own)).read();
  }

  /// The knowledge in a folder that has `services/`, `terms/`, `selection/needs/`,
  /// `categories.yaml`, `traits.yaml`, `flows.yaml` and `groups.yaml`.
  public static Catalog read(Path rules) {
    return new CatalogReader(rules, Optional.empty()).read();
  }

  /// What can stand on a drawing as a node, in the order of the palette: by category, and within it
  /// by name.
  public List<Service> services() {
    return nodes;
  }

  /// Services, their parts, and terms.
  public List<Service> entries() {
    return all;
  }

  /// The service of a node.
  public Optional<Service> find(String id) {
    return Optional.ofNullable(services.get(id));
  }

  /// A service, a part or a term.
  public Optional<Service> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// The parts of an entry, those of its parts too.
  public List<Service> parts(Service home) {
    return entries.values().stream()
        .filter(e -> e.home().equals(home.id()) && !e.id().equals(home.id()))
        .toList();
  }

  /// Which frame may stand in which.
  public Nesting nesting() {
    return nesting;
  }

  /// The vocabulary of needs.
  public Needs needs() {
    return needs;
  }

  /// What can be stated of a drawing as a whole, or of its frames of a kind.
  ///
  /// @param part `requirement`, `workload` or the word of a kind of frame
  public List<Property> ofDrawing(String part) {
    return ofDrawing.parts().getOrDefault(part, List.of());
  }

  /// Ids of the services that something can be known of under a key: a property, or a limit such as
  /// `limit.payload`.
  public Set<String> knowing(String key) {
    return knowing.getOrDefault(key, Set.of());
  }

  /// Ids of the services that have a trait.
  public Set<String> serving(String trait) {
    return serving.getOrDefault(trait, Set.of());
  }

  private void index(Service service) {
    for (var trait : service.traits())
      serving.computeIfAbsent(trait, _ -> new HashSet<>()).add(service.id());

    var own = new HashMap<String, String>();
    for (var property : service.properties()) {
      knowing.computeIfAbsent(property.id(), _ -> new HashSet<>()).add(service.id());
      property.awsDefault().ifPresent(value -> own.putIfAbsent(property.id(), value));
    }
    for (var limit : service.limits())
      knowing.computeIfAbsent("limit." + limit.id(), _ -> new HashSet<>()).add(service.id());
    defaults.put(service.id(), own);
  }

  /// Whether a careful engineer would state this setting of a node.
  public boolean isWorthAsking(String setting) {
    return ofDrawing.asked().contains(setting);
  }

  public List<Category> categories() {
    return categories;
  }

  /// The vocabulary of traits.
  public Set<String> traits() {
    return traits;
  }

  /// What could not be read.
  public List<Problem> problems() {
    return problems;
  }

  /// Entries by name, former name or alias, whole or half typed, best first.
  public List<Service> named(String text) {
    return search.get().find(text);
  }

  /// The text with mistyped words as the names' own.
  ///
  /// @param isKnown whether a word means something though no name begins with it
  public String mended(String text, Predicate<String> isKnown) {
    return search.get().mended(text, isKnown);
  }

  /// The kind of edge that a connection from one service to another most likely is.
  public EdgeKind guess(String from, String to) {
    return relations.guess(from, to);
  }

  /// Whether AWS lets data go from one service to another, and what goes between if not.
  public Support support(String from, String to) {
    return connections.between(from, to);
  }

  /// All relations of a service, in both directions, by kind.
  public List<Link> around(String id) {
    return connections.around(id);
  }

  /// How many relations an entry has.
  public int relations(Service entry) {
    return relations.count(entry.id());
  }

  /// What stands around an entry. A part or a term has only what its own lines say.
  public Neighbourhood neighbourhood(Service entry) {
    var links =
        entry.form() == Service.Form.NODE
            ? around(entry.id())
            : entry.relations().stream().map(r -> new Link(entry.id(), r.kind(), r.to())).toList();
    return Neighbourhood.of(entry, links, this);
  }

  /// What could stand in the place of an entry, the likeliest first: what it names itself, then
  /// what names it. For a part, what its home could be set to instead; for a variant of a term, the
  /// other variants.
  public List<Service> alternatives(Service entry) {
    var named =
        entry.relations().stream()
            .filter(r -> r.kind() == Relation.Kind.ALTERNATIVE_TO)
            .flatMap(r -> entry(r.to()).stream());
    var naming =
        around(entry.id()).stream()
            .filter(l -> l.kind() == Relation.Kind.ALTERNATIVE_TO && l.to().equals(entry.id()))
            .flatMap(l -> entry(l.from()).stream());
    var siblings =
        entries.values().stream()
            .filter(other -> isSetInstead(entry, other) || isOtherVariant(entry, other));
    return Stream.of(named, naming, siblings).flatMap(s -> s).distinct().toList();
  }

  private static boolean isOtherVariant(Service a, Service b) {
    return a.form() == Service.Form.TERM
        && a.kind() == Service.Kind.VARIANT
        && b.kind() == Service.Kind.VARIANT
        && a.home().equals(b.home())
        && !a.id().equals(b.id());
  }

  private static boolean isSetInstead(Service a, Service b) {
    return a.home().equals(b.home())
        && a.sets().entrySet().stream()
            .anyMatch(e ->
                b.sets().containsKey(e.getKey()) && !b.sets().get(e.getKey()).equals(e.getValue()));
  }

  /// Entries side by side.
  public Comparison compare(List<Service> all) {
    return Comparison.of(all, needs);
  }

  /// What a person calls the node, else its service's brief name, else the id it gave for a
  /// service.
  public String nameOf(Node node) {
    if (!node.label().isEmpty()) return node.label();
    return find(node.service()).map(Service::brief).orElse(node.service());
  }

  /// The line under a node's name: its service, unless that is its name, and the stated settings
  /// that tell most, as many as fit.
  public String secondLine(Node node) {
    var service = find(node.service());
    var line =
        new StringBuilder(
            node.label().isEmpty() ? "" : service.map(Service::brief).orElse(node.service()));
    service.stream()
        .flatMap(s -> s.secondLine().stream().flatMap(id -> s.property(id).stream()))
        .flatMap(p ->
            Optional.ofNullable(node.settings().get(p.id()))
                .flatMap(v -> wording.of(p, v))
                .stream())
        .filter(words -> line.length() + words.length() + 3 <= SECOND_LINE)
        .forEach(words -> line.append(line.isEmpty() ? "" : " · ").append(words));
    return line.toString();
  }

  /// What one value of a choice is called, such as «SSE-KMS».
  public String wordingOf(String choice) {
    return wording.choice(choice);
  }

  /// What is so for a node: what was stated, else AWS's own default; empty if nobody knows.
  public Optional<String> value(Node node, String property) {
    var stated = node.settings().get(property);
    if (stated != null) return Optional.of(stated);
    return Optional.ofNullable(defaults.getOrDefault(node.service(), Map.of()).get(property));
  }
}
