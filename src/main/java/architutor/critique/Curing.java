package architutor.critique;

import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.edit.Replace;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Node;
import architutor.notation.Arrow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns a cure into an edit for one place of one drawing.
final class Curing {
  private final Facts facts;
  private final Cure cure;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<Id> taken = new HashSet<>();
  private Binding binding;

  private Curing(Facts facts, Cure cure, Binding binding) {
    this.facts = facts;
    this.cure = cure;
    this.binding = binding;
    facts.diagram().elements().forEach(e -> taken.add(e.id()));
  }

  /// The fix, if it is one for this place.
  static Optional<Fix> fix(Facts facts, Cure cure, Binding binding) {
    var isMeant =
        cure.when().isEmpty() || cure.when().stream().anyMatch(p -> fits(facts, p, binding));
    if (!isMeant) return Optional.empty();
    var title = cure.title().fill(binding.in(facts), facts);
    return Optional.of(new Fix(title, new Curing(facts, cure, binding).edit(title)));
  }

  private static boolean fits(Facts facts, Pattern pattern, Binding binding) {
    var plan = Planning.of(pattern, List.copyOf(binding.names()), facts.catalog());
    return plan.fits(new Fit(plan, facts, binding.in(facts), false));
  }

  private Edit edit(String title) {
    removals();
    cure.replace()
        .forEach((name, service) ->
            binding.get(name).ifPresent(id -> edits.add(new Replace(id, service))));
    additions();
    cure.set()
        .forEach((name, settings) ->
            binding
                .get(name)
                .ifPresent(
                    id -> settings.forEach((k, v) -> edits.add(new Configure(id, k, filled(v))))));
    return new All(title, edits);
  }

  private void removals() {
    var gone = new LinkedHashSet<Id>();
    cure.remove().forEach(name -> binding.get(name).ifPresent(gone::add));
    for (var arrow : cure.cut())
      for (var edge : facts.diagram().edges()) if (is(edge, arrow)) gone.add(edge.id());
    if (!gone.isEmpty()) edits.add(new Remove(gone));
  }

  private boolean is(Edge edge, Arrow arrow) {
    return binding.get(arrow.from()).equals(Optional.of(edge.from()))
        && binding.get(arrow.to()).equals(Optional.of(edge.to()))
        && (arrow.kinds().isEmpty() || arrow.kinds().contains(edge.kind()));
  }

  private void additions() {
    var elements = new ArrayList<Element>();
    for (var node : cure.add().nodes()) {
      var name = node.id().text();
      var drawn =
          cure.reuse().contains(name)
              ? facts.of(node.service()).stream().map(Vertex::id).findFirst()
              : Optional.<Id>empty();
      if (drawn.isEmpty()) elements.add(placed(node, elements));
      else reused(name, drawn.get(), node);
    }
    for (var arrow : cure.arrows()) {
      var from = binding.get(arrow.from());
      var to = binding.get(arrow.to());
      if (from.isPresent() && to.isPresent())
        edge(from.get(), to.get(), arrow).ifPresent(elements::add);
    }
    if (!elements.isEmpty()) edits.add(new Put(elements));
  }

  /// What is already drawn keeps what was stated of it.
  private void reused(String name, Id drawn, Node wish) {
    binding = binding.with(name, drawn);
    var stated = facts.diagram().node(drawn).map(Node::settings).orElse(Map.of());
    wish.settings()
        .forEach((key, value) -> {
          if (!stated.containsKey(key)) edits.add(new Configure(drawn, key, filled(value)));
        });
  }

  private String filled(String text) {
    return new Template(text).fill(binding.in(facts), facts);
  }

  /// A new node stands in the group of the first element that it is connected to and that is in
  /// one.
  private Node placed(Node node, List<Element> added) {
    var id = fresh(node.service());
    var parent =
        cure.arrows().stream()
            .flatMap(a -> neighbour(a, node.id().text()).stream())
            .flatMap(other -> home(other, added).stream())
            .findFirst();
    binding = binding.with(node.id().text(), id);
    var settings = new LinkedHashMap<String, String>();
    node.settings().forEach((key, value) -> settings.put(key, filled(value)));
    return new Node(id, node.service(), filled(node.label()), Optional.empty(), parent, settings);
  }

  private Optional<Id> neighbour(Arrow arrow, String name) {
    if (arrow.to().equals(name)) return binding.get(arrow.from());
    return arrow.from().equals(name) ? binding.get(arrow.to()) : Optional.empty();
  }

  private Optional<Id> home(Id id, List<Element> added) {
    return added.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .flatMap(e -> e instanceof Node n ? n.parent() : Optional.empty())
        .or(() -> facts.diagram().parentOf(id));
  }

  private Optional<Edge> edge(Id from, Id to, Arrow arrow) {
    var kind = arrow.kinds().stream().findFirst().orElse(EdgeKind.DATA);
    if (facts.from(from).stream().anyMatch(e -> e.to().equals(to) && e.kind() == kind))
      return Optional.empty();
    var edge = Edge.of(from, to, kind);
    for (var n = 2; taken.contains(edge.id()); n++) edge = edge.named(Edge.idOf(from, to, n));
    taken.add(edge.id());
    return Optional.of(edge);
  }

  private Id fresh(String service) {
    var id = Id.of(service);
    for (var n = 2; taken.contains(id); n++) id = Id.of(service + "-" + n);
    taken.add(id);
    return id;
  }
}
