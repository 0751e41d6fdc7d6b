package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Random drawings as a person leaves them: up to 20 nodes anywhere, often tight beside each other
/// but never upon each other, frames of any box, notes, and edges between all of them.
final class Loose {
  private static final EdgeKind[] KINDS = EdgeKind.values();
  private static final double WIDTH = Footprint.WIDTH;
  private static final double HEIGHT = Footprint.ICON + Footprint.LABEL;

  private final Random random;
  private final List<Point> places = new ArrayList<>();
  private final List<Id> ends = new ArrayList<>();
  private Diagram diagram = Diagram.EMPTY;

  private Loose(Random random) {
    this.random = random;
  }

  /// The same drawing for the same seed.
  static Diagram drawing(long seed) {
    return new Loose(new Random(seed)).draw();
  }

  private Diagram draw() {
    var side = 400 + random.nextInt(900);
    var groups = random.nextInt(5);
    for (var g = 0; g < groups; g++) group(g, side);
    var nodes = 2 + random.nextInt(19);
    for (var n = 0; n < nodes; n++) node(n, groups, side);
    if (random.nextInt(3) == 0)
      diagram =
          diagram.with(new Note(Id.of("note"), "Mind this", new Box(at(side), at(side), 160, 72)));
    for (var e = random.nextInt(2 * nodes); e > 0; e--) edge();
    return diagram;
  }

  private void group(int g, int side) {
    var box = new Box(at(side), at(side), 160 + random.nextInt(side), 120 + random.nextInt(side));
    diagram =
        diagram.with(
            Group.of("g" + g, GroupKind.FRAME).labelled("Group " + g).at(box).in(holder(g)));
    ends.add(Id.of("g" + g));
  }

  private void node(int n, int groups, int side) {
    var at = place(side);
    for (var tries = 0; overlaps(at); tries++) at = place(side + 40 * tries);
    places.add(at);
    diagram = diagram.with(Node.of("n" + n, "s3").labelled("Node " + n).at(at).in(holder(groups)));
    ends.add(Id.of("n" + n));
  }

  /// Anywhere, or close beside, above or below one that is there.
  private Point place(int side) {
    if (places.isEmpty() || random.nextInt(3) == 0) return new Point(at(side), at(side));
    var other = places.get(random.nextInt(places.size()));
    var gap = random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(7);
    var astray = random.nextBoolean() ? 0 : random.nextInt(160) - 80;
    return switch (random.nextInt(4)) {
      case 0 -> other.plus(WIDTH + gap, astray);
      case 1 -> other.plus(-WIDTH - gap, astray);
      case 2 -> other.plus(astray, HEIGHT + gap);
      default -> other.plus(astray, -HEIGHT - gap);
    };
  }

  private boolean overlaps(Point at) {
    return places.stream().anyMatch(p -> Footprint.of(p).intersects(Footprint.of(at)));
  }

  private void edge() {
    var from = ends.get(random.nextInt(ends.size()));
    var to = ends.get(random.nextInt(ends.size()));
    var kind = KINDS[random.nextInt(KINDS.length)];
    var nth = 1;
    while (diagram.edge(Edge.idOf(from, to, nth)).isPresent()) nth++;
    var label = random.nextInt(3) == 0 ? "every 5 min" : "";
    diagram = diagram.with(Edge.of(from, to, kind).named(Edge.idOf(from, to, nth)).labelled(label));
  }

  private Optional<Id> holder(int groups) {
    var group = random.nextInt(groups + 1);
    return group == groups ? Optional.empty() : Optional.of(Id.of("g" + group));
  }

  private double at(int side) {
    return random.nextInt(side);
  }
}
