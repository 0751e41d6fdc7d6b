package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the way of one line, near its ends first and farther only where that may be of use.
final class Finder {
  private static final double[] MARGINS = {64, 200, 480};
  private static final double[] FAR = {900, 3000};

  /// What is left free beside something solid, and where lanes run beside it.
  ///
  /// @param dear so many times the plain way is worth looking farther
  /// @param joins whether the line may run on others and beside them, rather than only cross them
  private record Ease(double room, int most, double dear, List<Double> lanes, boolean joins) {}

  private static final Ease ALONE = new Ease(3, 150, 1.3, List.of(12.0), false);
  private static final Ease EASY = new Ease(3, 150, 3, List.of(8.0, 20.0), true);
  private static final Ease CRAMPED = new Ease(1, 420, 1, List.of(Scenery.TIGHT, 8.0, 20.0), false);

  /// Where more than this stands in a window, one lane is enough for what is far from both ends.
  private static final int CROWD = 24;

  private static final int WIDE = 2500;
  private static final double HASTE = 1.25;
  private static final double NEAR = 160;
  private static final double SINGLE = 10;
  private static final double APART = 12;
  private static final double NOTE = 50;
  private static final double LABEL = 25;
  private static final double TITLE = 3;
  private static final double FOREIGN_FRAME = 1;
  private static final double FENCE = 80;
  private static final double LETTER = 7;

  private final Scenery scenery;
  private final Ports ports;
  private final Lanes lanes = new Lanes();
  private final Terrain terrain = new Terrain();
  private final Search search = new Search(terrain);
  private final Grid.Found solid = new Grid.Found();
  private final Grid.Found frames = new Grid.Found();
  private final Grid.Found notes = new Grid.Found();
  private final Grid.Found lines = new Grid.Found();
  private final Grid.Found labels = new Grid.Found();

  Finder(Scenery scenery) {
    this.scenery = scenery;
    ports = new Ports(scenery);
  }

  Ports ports() {
    return ports;
  }

  boolean blocks(Link link, List<Point> line) {
    return scenery.blocks(link, line, 0, solid);
  }

  boolean isNear(Laid laid, List<Point> line) {
    return laid.isNear(line, lines);
  }

  /// The straight line from one end to the other, if nothing stands in its way.
  Optional<Way> straight(Link link) {
    return link.facing()
        .map(side -> straight(link, side))
        .filter(way -> !scenery.blocks(link, way.line(), Scenery.TIGHT, solid));
  }

  /// The line as if there were no others but some straight ones, which it had better not cross.
  ///
  /// @param touches whether the owner of a straight line has an end in common with this one
  Way alone(Link link, Laid straight, IntPredicate touches) {
    var starts = ports.of(link, true, false);
    var ends = ports.of(link, false, false);
    var way = find(link, starts, ends, straight, touches, ALONE);
    if (blocks(link, way.line()))
      way = crampedly(link, ports.of(link, true, true), ports.of(link, false, true), way);
    return link.facing().map(side -> straight(link, side).seen()).map(way::seeing).orElse(way);
  }

  private static Way straight(Link link, Side side) {
    var level = link.level(side);
    var start = link.from().port(side, level, 0);
    var end = link.to().port(side.opposite(), level, 0);
    var line = List.of(start.at(), end.at());
    return new Way(start, end, line, 0, Lines.bounds(line).grown(APART));
  }

  /// The line among others.
  ///
  /// @param shares whether a trunk may be shared with the owner of a line
  Way among(Link link, Port start, Port end, Laid laid, IntPredicate shares) {
    return find(link, List.of(start), List.of(end), laid, shares, EASY);
  }

  private Way find(
      Link link, List<Port> starts, List<Port> ends, Laid laid, IntPredicate shares, Ease ease) {
    var way = look(link, starts, ends, laid, shares, MARGINS[0], ease);
    for (var i = 1; i < MARGINS.length; i++) {
      var margin = MARGINS[i - 1];
      // What leaves the window pays the way out and back and two more corners; a long line has to
      // pay for what it crosses anyway.
      if (way.cost() <= ease.dear() * plain(link) + 2 * margin + 2 * Search.BEND
          && !blocks(link, way.line())) return way;
      way = look(link, starts, ends, laid, shares, MARGINS[i], ease);
    }
    return way;
  }

  private static double plain(Link link) {
    var bounds = link.bounds();
    var from = link.from().core();
    var to = link.to().core();
    return Math.max(0, bounds.width() - from.width() - to.width())
        + Math.max(0, bounds.height() - from.height() - to.height());
  }

  /// Through narrow gaps, and far round if need be; the way that was found before if both ends are
  /// walled in.
  private Way crampedly(Link link, List<Port> starts, List<Port> ends, Way before) {
    var none = new Laid();
    var way = look(link, starts, ends, none, _ -> false, MARGINS[1], CRAMPED);
    if (!blocks(link, way.line())) return way;
    if (!search.reachedBorder()) return way;
    search.find(ends, starts, 1, way.seen());
    if (!search.reachedBorder()) return way;
    for (var margin : FAR) {
      var far = look(link, starts, ends, none, _ -> false, margin, CRAMPED);
      if (!blocks(link, far.line())) return far;
    }
    return before;
  }

  private Way look(
      Link link,
      List<Port> starts,
      List<Port> ends,
      Laid laid,
      IntPredicate shares,
      double margin,
      Ease ease) {
    var window = link.bounds().union(link.from().whole()).union(link.to().whole()).grown(margin);
    survey(link, window, laid);
    lanes.over(window);
    for (var port : starts) lanes.through(port);
    for (var port : ends) lanes.through(port);
    var a = link.from().core();
    var b = link.to().core();
    var x = (Math.min(a.right(), b.right()) + Math.max(a.x(), b.x())) / 2;
    var y = (Math.min(a.bottom(), b.bottom()) + Math.max(a.y(), b.y())) / 2;
    lanes.x(x);
    lanes.y(y);
    lay(link, ease, laid, shares);
    terrain.over(lanes.xs(ease.most()), lanes.ys(ease.most()));
    terrain.best(x, y);
    var least = ease.joins() && trunks(laid, shares) ? Terrain.SHARED : Terrain.GOOD;
    // Over a wide field a line that is nearly the best will do.
    var unit = terrain.xs.length * terrain.ys.length > WIDE ? HASTE * least : least;
    cover(link, ease, laid, shares);
    return search.find(starts, ends, unit, window.grown(APART));
  }

  private void survey(Link link, Box window, Laid laid) {
    scenery.nodes.near(window.x(), window.y(), window.right(), window.bottom(), solid);
    keepForeign(scenery.number(link.edge().from()), scenery.number(link.edge().to()));
    scenery.frames.near(window.x(), window.y(), window.right(), window.bottom(), frames);
    scenery.notes.near(window.x(), window.y(), window.right(), window.bottom(), notes);
    laid.labels.near(window.x(), window.y(), window.right(), window.bottom(), labels);
    var wide = window.grown(APART);
    laid.pieces.near(wide.x(), wide.y(), wide.right(), wide.bottom(), lines);
  }

  private void keepForeign(int from, int to) {
    var kept = 0;
    for (var k = 0; k < solid.count; k++) {
      var n = solid.numbers[k];
      if (n != from && n != to) solid.numbers[kept++] = n;
    }
    solid.count = kept;
  }

  private void lay(Link link, Ease ease, Laid laid, IntPredicate shares) {
    var from = link.from().whole().grown(NEAR);
    var to = link.to().whole().grown(NEAR);
    for (var k = 0; k < solid.count; k++) {
      var n = solid.numbers[k];
      var at = scenery.nodes;
      if (solid.count > CROWD && !isNear(from, at, n) && !isNear(to, at, n))
        lanes.around(at.left(n), at.top(n), at.right(n), at.bottom(n), SINGLE);
      else
        for (var way : ease.lanes())
          lanes.around(at.left(n), at.top(n), at.right(n), at.bottom(n), way);
    }
    for (var way : ease.lanes()) {
      around(link.from().whole(), way);
      around(link.to().whole(), way);
    }
    around(scenery.frames, frames, APART);
    around(scenery.notes, notes, APART);
    if (!ease.joins()) return;
    around(laid.labels, labels, SINGLE);
    for (var k = 0; k < lines.count; k++) {
      var n = lines.numbers[k];
      var at = laid.pieces;
      var level = at.top(n) == at.bottom(n);
      if (shares.test(laid.owner(n))) {
        if (level) lanes.y(at.top(n));
        else lanes.x(at.left(n));
      } else if (level) {
        lanes.y(at.top(n) - APART);
        lanes.y(at.top(n) + APART);
      } else {
        lanes.x(at.left(n) - APART);
        lanes.x(at.left(n) + APART);
      }
    }
  }

  private void around(Grid at, Grid.Found found, double way) {
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      lanes.around(at.left(n), at.top(n), at.right(n), at.bottom(n), way);
    }
  }

  private void area(Grid at, Grid.Found found, double weight) {
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      terrain.area(at.left(n), at.top(n), at.right(n), at.bottom(n), weight);
    }
  }

  private void around(Box box, double way) {
    lanes.around(box.x(), box.y(), box.right(), box.bottom(), way);
  }

  private static boolean isNear(Box box, Grid at, int n) {
    return at.left(n) < box.right()
        && at.right(n) > box.x()
        && at.top(n) < box.bottom()
        && at.bottom(n) > box.y();
  }

  private boolean trunks(Laid laid, IntPredicate shares) {
    var any = false;
    for (var k = 0; k < lines.count; k++) {
      var n = lines.numbers[k];
      if (!shares.test(laid.owner(n))) continue;
      var at = laid.pieces;
      terrain.trunk(at.left(n), at.top(n), at.right(n), at.bottom(n));
      any = true;
    }
    return any;
  }

  private void cover(Link link, Ease ease, Laid laid, IntPredicate shares) {
    for (var k = 0; k < solid.count; k++) {
      var n = solid.numbers[k];
      var at = scenery.nodes;
      solid(at.left(n), at.top(n), at.right(n), at.bottom(n), ease.room());
    }
    for (var box : link.from().solid())
      solid(box.x(), box.y(), box.right(), box.bottom(), ease.room());
    for (var box : link.to().solid())
      solid(box.x(), box.y(), box.right(), box.bottom(), ease.room());
    area(scenery.notes, notes, NOTE);
    area(laid.labels, labels, LABEL);
    for (var k = 0; k < frames.count; k++) frame(link, frames.numbers[k]);
    for (var k = 0; k < lines.count; k++) {
      var n = lines.numbers[k];
      var at = laid.pieces;
      if (!shares.test(laid.owner(n)))
        terrain.line(at.left(n), at.top(n), at.right(n), at.bottom(n));
    }
  }

  private void solid(double left, double top, double right, double bottom, double room) {
    terrain.area(left - room, top - room, right + room, bottom + room, Terrain.SOLID);
  }

  private void frame(Link link, int n) {
    var at = scenery.frames;
    var frame = scenery.frame(n);
    var left = at.left(n);
    var top = at.top(n);
    var foreign = scenery.isForeign(frame, link);
    terrain.border(left, top, at.right(n), at.bottom(n), foreign ? FENCE : 0);
    var title = Frames.SIDE + frame.label().length() * LETTER;
    terrain.area(left, top, Math.min(left + title, at.right(n)), top + Frames.SIDE, TITLE);
    if (foreign) terrain.area(left, top, at.right(n), at.bottom(n), FOREIGN_FRAME);
  }
}
