package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What lines have to mind on a drawing: other icons and their labels, notes, frames.
final class Scenery {
  private static final double NOTE = 50;
  private static final double TITLE = 3;
  private static final double FOREIGN_FRAME = 0.3;
  private static final double LETTER = 7;

  /// Own icons are left and reached with this much room, in drawing units.
  private static final double OWN = 6;

  private final Diagram diagram;
  private final Map<Id, Box> footprints = new LinkedHashMap<>();

  Scenery(Diagram diagram) {
    this.diagram = diagram;
    for (var node : diagram.nodes())
      if (node.at().isPresent()) footprints.put(node.id(), Footprint.of(node));
  }

  /// Whether the line passes through a node that is none of its ends, or through its own labels.
  boolean blocks(Link link, List<Point> line) {
    for (var entry : footprints.entrySet())
      if (!link.edge().touches(entry.getKey()) && Lines.crosses(line, entry.getValue()))
        return true;
    return solid(link).anyMatch(box -> Lines.crosses(line, box));
  }

  /// What it costs this link to move inside the window, given the lines that are there already.
  Terrain terrain(Link link, Box window, List<Port> ports, Collection<List<Point>> lines) {
    var lanes = new Lanes(window);
    lanes.through(ports);
    lanes.between(link.from().core(), link.to().core());
    var foreign =
        footprints.entrySet().stream()
            .filter(e -> !link.edge().touches(e.getKey()) && e.getValue().intersects(window))
            .map(Map.Entry::getValue)
            .toList();
    foreign.forEach(lanes::around);
    lanes.around(Footprint.of(link.from().core().centre()));
    lanes.around(Footprint.of(link.to().core().centre()));
    for (var line : lines)
      for (var i = 1; i < line.size(); i++) lanes.beside(Box.between(line.get(i - 1), line.get(i)));
    var terrain = lanes.terrain();
    for (var box : foreign) terrain.area(box.grown(OWN / 2), Terrain.SOLID);
    solid(link).forEach(box -> terrain.area(box.grown(OWN / 2), Terrain.SOLID));
    for (var note : diagram.notes()) terrain.area(note.box(), NOTE);
    for (var group : diagram.groups())
      group.box().ifPresent(box -> frame(terrain, link, group, box));
    for (var line : lines)
      for (var i = 1; i < line.size(); i++) terrain.line(line.get(i - 1), line.get(i));
    return terrain;
  }

  private void frame(Terrain terrain, Link link, Group group, Box box) {
    terrain.border(box);
    var title = Frames.SIDE + group.label().length() * LETTER;
    terrain.area(new Box(box.x(), box.y(), Math.min(title, box.width()), Frames.SIDE), TITLE);
    if (!holds(group.id(), link.edge().from()) && !holds(group.id(), link.edge().to()))
      terrain.area(box, FOREIGN_FRAME);
  }

  private boolean holds(Id group, Id element) {
    return group.equals(element)
        || diagram.around(element).stream().anyMatch(g -> g.id().equals(group));
  }

  private static Stream<Box> solid(Link link) {
    return Stream.concat(link.from().solid().stream(), link.to().solid().stream());
  }
}
