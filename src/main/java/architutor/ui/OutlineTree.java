package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.critique.Critique;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The drawing as a tree: frames with what stands in them, and below each element its flows and
/// what the review says of it. Follows the drawing by changing only the branches that changed.
final class OutlineTree {
  private final Session session;
  private final Catalog catalog;
  private final TreeItem<OutlineRow> root = new TreeItem<>();
  private final Map<Id, Twig> twigs = new HashMap<>();
  private Diagram drawn = Diagram.EMPTY;
  private Critique judged = Critique.NONE;
  private Sentences sentences;

  OutlineTree(Session session, Catalog catalog) {
    this.session = session;
    this.catalog = catalog;
    root.setExpanded(true);
    sentences = nothing();
  }

  TreeItem<OutlineRow> root() {
    return root;
  }

  /// Forgets a drawing for another one, in which the same ids mean something else.
  void clear() {
    root.getChildren().clear();
    twigs.clear();
    drawn = Diagram.EMPTY;
    judged = Critique.NONE;
    sentences = nothing();
  }

  private Sentences nothing() {
    return new Sentences(new Naming(Diagram.EMPTY, catalog), Contents.NONE, Flows.NONE, Map.of());
  }

  /// The frame just above an element among those that stand beside it.
  Optional<Id> frameBefore(Id id) {
    var beside = sentences.contents().of(drawn.parentOf(id));
    return beside.stream()
        .limit(Math.max(0, beside.indexOf(id)))
        .filter(other -> drawn.group(other).isPresent())
        .reduce((_, last) -> last);
  }

  /// What there is to say of the drawing that the tree shows.
  Sentences sentences() {
    return sentences;
  }

  Optional<Twig> of(Id id) {
    return Optional.ofNullable(twigs.get(id));
  }

  /// Brings the tree to the present drawing and its judgement.
  ///
  /// @return whether lines came, went or moved
  @SuppressWarnings("ReferenceEquality") // versions are told apart by identity
  boolean follow() {
    var next = session.diagram();
    var critique = session.critique();
    if (next == drawn && critique == judged) return false;
    var contents = next == drawn ? sentences.contents() : Contents.of(next);
    var before = sentences;
    sentences =
        new Sentences(
            new Naming(next, catalog),
            contents,
            next.sharesEdges(drawn) ? before.flows() : Flows.of(next),
            critique == judged ? before.findings() : Sentences.byElement(critique));
    drawn = next;
    judged = critique;
    var isOther = !contents.equals(before.contents());
    if (isOther) graft(before.contents(), contents);
    for (var twig : twigs.values())
      if (isInner(twig.getValue().subject())) isOther |= twig.refresh();
    return isOther;
  }

  /// A frame's branch is kept by [#graft]; only what hangs below nodes is made from rows.
  private boolean isInner(Id id) {
    return drawn.group(id).isEmpty();
  }

  /// First everything is taken from where it no longer stands, since no item may stand in two
  /// places even for a moment.
  private void graft(Contents before, Contents next) {
    before
        .in()
        .keySet()
        .forEach(frame -> {
          var stays = new HashSet<>(next.of(frame));
          var gone =
              before.of(frame).stream()
                  .filter(id -> !stays.contains(id))
                  .flatMap(id -> of(id).stream())
                  .collect(java.util.stream.Collectors.toSet());
          if (!gone.isEmpty()) branch(frame).ifPresent(all -> all.removeAll(gone));
        });
    var there = new HashSet<Id>();
    next.in().values().forEach(there::addAll);
    twigs.keySet().retainAll(there);
    there.forEach(id -> twigs.computeIfAbsent(id, this::twig));
    next.in().forEach((frame, ids) -> branch(frame).ifPresent(all -> place(all, ids)));
  }

  private Optional<ObservableList<TreeItem<OutlineRow>>> branch(Optional<Id> frame) {
    return frame.isEmpty()
        ? Optional.of(root.getChildren())
        : of(frame.get()).map(Twig::getChildren);
  }

  private void place(ObservableList<TreeItem<OutlineRow>> all, List<Id> ids) {
    var wanted = new ArrayList<TreeItem<OutlineRow>>();
    for (var id : ids) of(id).ifPresent(wanted::add);
    if (all.equals(wanted)) return;
    var isMore = all.size() < wanted.size() && all.equals(wanted.subList(0, all.size()));
    if (isMore) all.addAll(List.copyOf(wanted.subList(all.size(), wanted.size())));
    else all.setAll(wanted);
  }

  /// Frames are open at first, so that one sees what stands in them.
  private Twig twig(Id id) {
    var twig = new Twig(new OutlineRow.Whole(id), this::below);
    twig.setExpanded(drawn.group(id).isPresent());
    return twig;
  }

  private List<OutlineRow> below(OutlineRow row) {
    if (!(row instanceof OutlineRow.Whole(var id)) || drawn.group(id).isPresent()) return List.of();
    Stream<OutlineRow> flows =
        sentences.flows().at(id).stream().map(e -> new OutlineRow.Flow(e.id(), id));
    Stream<OutlineRow> remarks =
        sentences.findings().getOrDefault(id, List.of()).stream()
            .map(f -> new OutlineRow.Remark(id, f));
    return Stream.concat(flows, remarks).toList();
  }

  /// The line at which a selected element stands, opening what hides it; of a flow, that below its
  /// start.
  Optional<TreeItem<OutlineRow>> revealed(Id id) {
    var whole = of(id);
    if (whole.isEmpty()) return drawn.edge(id).flatMap(this::revealed);
    for (var up = whole.get().getParent(); up != null; up = up.getParent()) up.setExpanded(true);
    return Optional.of(whole.get());
  }

  private Optional<TreeItem<OutlineRow>> revealed(Edge edge) {
    return revealed(edge.from())
        .flatMap(from -> {
          from.setExpanded(true);
          return from.getChildren().stream()
              .filter(item -> item.getValue().subject().equals(edge.id()))
              .findFirst();
        });
  }

  /// The rows, counted from 0 as they are seen, at which these elements stand.
  List<Integer> rows(Set<Id> ids) {
    var rows = new ArrayList<Integer>();
    collect(root, ids, new int[] {-1}, rows);
    return rows;
  }

  private static void collect(
      TreeItem<OutlineRow> item, Set<Id> ids, int[] row, List<Integer> rows) {
    for (var child : item.getChildren()) {
      row[0]++;
      var isThere = !(child.getValue() instanceof OutlineRow.Remark);
      if (isThere && ids.contains(child.getValue().subject())) rows.add(row[0]);
      if (child.isExpanded() && !child.isLeaf()) collect(child, ids, row, rows);
    }
  }
}
