package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.layout.Footprint;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts one more node beside a node and connects the two.
public final class Cloning {
  private Cloning() {}

  /// A copy of the node, label and settings included.
  public static Optional<Made> connect(Diagram diagram, Id from, Way way, Guess guess) {
    return diagram
        .node(from)
        .map(n ->
            made(diagram, n, named(diagram, n.service(), n.label(), n.settings()), way, guess));
  }

  /// Another service in its place. It stands one usual step away in the same group, which grows as
  /// it must; where that is taken, at the next free place beside it. To the left stands what the
  /// flow comes from, elsewhere what it leads to. Empty if there is no such node.
  public static Optional<Made> connect(
      Diagram diagram, Id from, Way way, String service, Guess guess) {
    return diagram
        .node(from)
        .map(n -> made(diagram, n, named(diagram, service, "", Map.of()), way, guess));
  }

  private static Node named(
      Diagram diagram, String service, String label, Map<String, String> settings) {
    var id = Ids.fresh(diagram, service);
    return new Node(id, service, label, Optional.empty(), Optional.empty(), settings);
  }

  private static Made made(Diagram diagram, Node from, Node bare, Way way, Guess guess) {
    var homes = diagram.around(from.id()).stream().map(Group::id).collect(Collectors.toSet());
    var homely = bare.in(from.parent());
    var node =
        from.at()
            .map(way.step()::of)
            .map(wish -> Vacant.place(diagram, wish, way.axis().other(), homes, bare.id()))
            .map(homely::at)
            .orElse(homely);
    var steps = new ArrayList<Edit>();
    var with = diagram.with(node);
    var start = way == Way.LEFT ? node.id() : from.id();
    var end = way == Way.LEFT ? from.id() : node.id();
    var kind = guess.between(with, start, end).orElse(EdgeKind.DATA);
    steps.add(new Put(List.of(node, Inserting.bare(with, start, end, kind))));
    if (node.at().isPresent())
      steps.addAll(Grouping.grown(diagram, node.parent(), Footprint.of(node)));
    return new Made(new All("Connect " + node.service(), steps), Set.of(node.id()));
  }
}
