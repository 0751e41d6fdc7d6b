package architutor.bench;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.notation.DiagramReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Drawings of any size, the same for the same size: the shipped designs with all their settings,
/// tiled six to a row; the first bucket of each is replicated into that of the next.
public final class Drawings {
  private static final List<Diagram> DESIGNS =
      Stream.of("data-lake", "streaming", "warehouse-etl")
          .map(id -> DiagramReader.read(Path.of("diagrams/examples", id + ".yaml")).diagram())
          .toList();
  private static final int ROW = 6;
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;

  private Drawings() {}

  /// Everything has a place.
  ///
  /// @param nodes how many there will be; the last design is cut short
  public static Diagram of(int nodes) {
    var drawing = Diagram.EMPTY.titled(nodes + " nodes");
    var bucket = Optional.<Id>empty();
    for (var tile = 0; drawing.nodes().size() < nodes; tile++) {
      var design = DESIGNS.get(tile % DESIGNS.size());
      for (var element : design.elements().toList())
        drawing = with(drawing, copy(element, tile), nodes);
      var next = name(bucket(design), tile);
      if (drawing.node(next).isEmpty()) continue;
      if (bucket.isPresent())
        drawing = drawing.with(Edge.of(bucket.get(), next, EdgeKind.REPLICATION));
      bucket = Optional.of(next);
    }
    return drawing;
  }

  private static Diagram with(Diagram drawing, Element element, int nodes) {
    var fits =
        switch (element) {
          case Node _ -> drawing.nodes().size() < nodes;
          case Edge e -> drawing.find(e.from()).isPresent() && drawing.find(e.to()).isPresent();
          case Group _, Note _ -> true;
        };
    return fits ? drawing.with(element) : drawing;
  }

  private static Element copy(Element element, int tile) {
    var dx = tile % ROW * WIDTH;
    var row = tile / ROW;
    var dy = row * HEIGHT;
    var id = name(element.id(), tile);
    return switch (element) {
      case Node n ->
          new Node(
              id,
              n.service(),
              n.label(),
              n.at().map(p -> p.plus(dx, dy)),
              n.parent().map(p -> name(p, tile)),
              n.settings());
      case Group g ->
          new Group(
              id,
              g.kind(),
              g.label(),
              g.box().map(b -> b.moved(dx, dy)),
              g.parent().map(p -> name(p, tile)),
              g.settings());
      case Edge e ->
          new Edge(
              id,
              name(e.from(), tile),
              name(e.to(), tile),
              e.kind(),
              e.label(),
              e.bends().stream().map(p -> p.plus(dx, dy)).toList(),
              e.settings());
      case Note n -> new Note(id, n.text(), n.box().moved(dx, dy));
    };
  }

  private static Id bucket(Diagram design) {
    return design.nodes().stream()
        .filter(n -> n.service().equals("s3"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Id name(Id id, int tile) {
    return Id.of(id.text() + "-" + tile);
  }
}
