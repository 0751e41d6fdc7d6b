package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds room for blocks among what stays: as near as can be to where they would like to stand,
/// covering nothing. Frames that get new contents grow; nothing else gives way.
final class Settling {
  private final double grown;
  private Diagram diagram;

  /// @param grown how far a block goes, in drawing units, to spare its frame growing
  private Settling(Diagram diagram, double grown) {
    this.diagram = diagram;
    this.grown = grown;
  }

  static Settling among(Diagram diagram, Set<Id> moving, double grown) {
    var staying = diagram;
    for (var id : moving) {
      staying = diagram.node(id).map(Settling::lifted).map(staying::with).orElse(staying);
      staying = diagram.group(id).map(Settling::lifted).map(staying::with).orElse(staying);
    }
    return new Settling(staying, grown);
  }

  private static Node lifted(Node n) {
    return new Node(n.id(), n.service(), n.label(), Optional.empty(), n.parent(), n.settings());
  }

  private static Group lifted(Group g) {
    return new Group(g.id(), g.kind(), g.label(), Optional.empty(), g.parent(), g.settings());
  }

  /// @param block where it would like to stand
  void settle(Block block, Optional<Id> home) {
    var from = block.box().centre();
    var to =
        new Spots(diagram, home, grown)
            .nearest(from, p -> block.box().moved(p.x() - from.x(), p.y() - from.y()));
    var placed = block.moved(to.x() - from.x(), to.y() - from.y());
    diagram = Frames.grown(placed.places().in(diagram), home, placed.box());
  }

  /// Whether a block covers nothing of what stays.
  boolean isFree(Block block) {
    return new Spots(diagram, Optional.empty(), grown).isFree(block.box());
  }

  /// Draws the frames around something that stays.
  void frame(Optional<Id> home, Box content) {
    diagram = Frames.grown(diagram, home, content);
  }

  /// Where what moved stands, and the frames that are not what they were.
  Places places(Diagram before, Set<Id> moving) {
    var nodes = new HashMap<Id, Point>();
    for (var node : diagram.nodes())
      if (moving.contains(node.id())) node.at().ifPresent(at -> nodes.put(node.id(), at));
    return new Places(nodes, frames(before));
  }

  private Map<Id, Box> frames(Diagram before) {
    var frames = new HashMap<Id, Box>();
    for (var group : diagram.groups())
      if (!group.box().equals(before.group(group.id()).flatMap(Group::box)))
        group.box().ifPresent(box -> frames.put(group.id(), box));
    return frames;
  }
}
