package architutor.ui;

import architutor.app.Session;
import architutor.arrange.Flows;
import architutor.catalog.Catalog;
import architutor.edit.Locks;
import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Brings elements together by their names, however far apart they stand: with a flow, or one in
/// the frame of the other.
final class Joining {
  private final Session session;
  private final Catalog catalog;
  private final IconImages images;
  private final BiConsumer<String, SequencedMap<String, Doable>> offer;
  private final Consumer<String> say;

  /// @param offer lets the person choose one of several things, under a question
  /// @param say tells why something was not done
  Joining(
      Session session,
      Catalog catalog,
      IconImages images,
      BiConsumer<String, SequencedMap<String, Doable>> offer,
      Consumer<String> say) {
    this.session = session;
    this.catalog = catalog;
    this.images = images;
    this.offer = offer;
    this.say = say;
  }

  boolean canConnect() {
    return flow().isPresent() || !starts().isEmpty();
  }

  boolean canHouse() {
    return !starts().isEmpty();
  }

  private Diagram drawing() {
    return session.diagram();
  }

  private Optional<Edge> flow() {
    return session.selection().size() == 1
        ? drawing().edge(session.selection().iterator().next())
        : Optional.empty();
  }

  /// What of the selection a flow may start at, and a frame may hold.
  private List<Id> starts() {
    return session.selection().stream()
        .filter(id -> drawing().node(id).isPresent() || drawing().group(id).isPresent())
        .toList();
  }

  /// A flow from each thing that is selected to one that the person chooses; a flow that is
  /// selected itself is led there instead.
  void connect() {
    var again = flow();
    var from = again.map(e -> List.of(e.from())).orElseGet(this::starts);
    if (again.filter(e -> drawing().isLocked(e.id())).isPresent()) {
      say.accept(Words.of("locked.all"));
      return;
    }
    if (from.isEmpty()) return;
    var offers = Offers.of(drawing(), catalog, from.getFirst(), false);
    var ends =
        Stream.concat(drawing().nodes().stream(), drawing().groups().stream())
            .filter(end -> from.stream().allMatch(id -> Flows.mayJoin(drawing(), id, end.id())))
            .sorted(Comparator.comparing((Element end) -> !offers.why(end.id()).isEmpty()))
            .toList();
    var elements = new Elements(drawing(), catalog, images);
    var choices = new LinkedHashMap<String, Doable>();
    for (var end : ends)
      put(
          choices,
          elements.of(
              end,
              name -> Words.of("join.to", name),
              () -> again.ifPresentOrElse(e -> lead(e, end.id()), () -> draw(from, end.id()))));
    offer.accept(Words.of("join.prompt", named(from)), choices);
  }

  private static void put(SequencedMap<String, Doable> choices, Doable one) {
    choices.put(one.entry().key(), one);
  }

  private String named(List<Id> ids) {
    var naming = new Naming(drawing(), catalog);
    return ids.size() == 1 ? naming.of(ids.getFirst()) : Words.of("settings.many", ids.size());
  }

  private void lead(Edge edge, Id end) {
    session.apply(Put.of(Flows.led(edge, edge.from(), end)));
    session.select(Set.of(edge.id()));
  }

  private void draw(List<Id> from, Id end) {
    var flows = new ArrayList<Element>();
    for (var start : from) flows.add(Flows.between(drawing(), start, end, catalog::guess));
    session.apply(new Put(flows));
    session.select(new LinkedHashSet<>(flows.stream().map(Element::id).toList()));
    var offers = Offers.of(drawing(), catalog, from.getFirst(), false);
    if (!offers.why(end).isEmpty()) say.accept(offers.why(end));
  }

  /// Puts what is selected into a frame that the person chooses, or out of all.
  void house() {
    var ids = new LinkedHashSet<>(starts());
    if (Locks.movable(drawing(), ids).isEmpty()) {
      say.accept(Words.of("locked.all"));
      return;
    }
    var elements = new Elements(drawing(), catalog, images);
    var choices = new LinkedHashMap<String, Doable>();
    for (var frame : frames(ids))
      put(
          choices,
          elements.of(
              frame,
              name -> Words.of("house.into", name),
              () -> house(ids, Optional.of(frame.id()))));
    var out = Words.of("house.out");
    put(
        choices,
        new Doable(
            new Entry(Entry.Kind.ELEMENT, "out", out, out, List.of(), "", true),
            "",
            () -> Glyphs.of(Feather.LOG_OUT),
            () -> house(ids, Optional.empty())));
    offer.accept(Words.of("house.prompt", named(List.copyOf(ids))), choices);
  }

  private List<Group> frames(Set<Id> ids) {
    return drawing().groups().stream()
        .filter(
            frame -> ids.stream().noneMatch(id -> drawing().withContents(id).contains(frame.id())))
        .toList();
  }

  /// Into a frame, or out of all; says why if AWS does not nest frames like that.
  void house(Set<Id> ids, Optional<Id> frame) {
    var objection =
        ids.stream()
            .flatMap(id -> drawing().group(id).stream())
            .flatMap(g -> objection(g.kind(), frame).stream())
            .findFirst();
    objection.ifPresentOrElse(
        say, () -> Housing.edit(drawing(), ids, frame).ifPresent(session::apply));
  }

  /// Why a frame of a kind may not stand there.
  Optional<String> objection(GroupKind kind, Optional<Id> frame) {
    return catalog.nesting().objection(drawing(), kind, frame);
  }
}
