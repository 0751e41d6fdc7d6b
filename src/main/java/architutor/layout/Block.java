package architutor.layout;

import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A part of a drawing whose places hang together, and the room it takes.
record Block(Box box, Places places) {
  static Block of(Node node, Point at) {
    return new Block(Footprint.of(at), new Places(Map.of(node.id(), at), Map.of()));
  }

  static Block of(Places places) {
    var boxes =
        Stream.concat(
            places.groups().values().stream(), places.nodes().values().stream().map(Footprint::of));
    return new Block(boxes.reduce(Box::union).orElse(new Box(0, 0, 0, 0)), places);
  }

  /// Blocks that stand where they should, as one.
  static Block together(List<Block> blocks) {
    var nodes = new HashMap<Id, Point>();
    var groups = new HashMap<Id, Box>();
    for (var block : blocks) {
      nodes.putAll(block.places.nodes());
      groups.putAll(block.places.groups());
    }
    var box = blocks.stream().map(Block::box).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    return new Block(box, new Places(nodes, groups));
  }

  /// A frame around other blocks; with none in it, an empty frame.
  static Block framed(Id group, List<Block> inside) {
    var content = together(inside);
    var box = inside.isEmpty() ? Frames.EMPTY : Frames.around(content.box);
    var groups = new HashMap<>(content.places.groups());
    groups.put(group, box);
    return new Block(box, new Places(content.places.nodes(), groups));
  }

  Block moved(double dx, double dy) {
    return new Block(box.moved(dx, dy), places.moved(dx, dy));
  }

  /// As near to a place for its upper left corner as steps of the grid come.
  Block at(double x, double y) {
    return moved(Frames.near(x - box.x()), Frames.near(y - box.y()));
  }
}
