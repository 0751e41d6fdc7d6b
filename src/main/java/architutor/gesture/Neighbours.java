package architutor.gesture;

import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a dragged thing can be lined up with: the outlines of what stands in view, gathered once
/// per gesture.
///
/// @param level lines up along x
/// @param upright lines up along y; its boxes have their axes swapped
record Neighbours(Lane level, Lane upright) {
  /// In screen pixels.
  static final double REACH = 6;

  static Neighbours of(Scene scene, Set<Id> except) {
    var boxes = new ArrayList<Box>();
    scene
        .shown()
        .elements()
        .filter(e -> !except.contains(e.id()))
        .forEach(e -> Shapes.box(e).filter(scene.view()::intersects).ifPresent(boxes::add));
    var swapped = boxes.stream().map(Lane::swapped).toList();
    return new Neighbours(new Lane(List.copyOf(boxes)), new Lane(swapped));
  }

  /// How far a box has to go to be lined up with its neighbours, else to come onto the grid by one
  /// of its points; with Alt nowhere.
  Point shift(Box moving, Point onGrid, Mods mods, double zoom) {
    if (mods.alt()) return new Point(0, 0);
    var reach = REACH / zoom;
    return new Point(
        level.shift(moving, Sides.ALL, reach).orElseGet(() -> Grid.snap(onGrid.x()) - onGrid.x()),
        upright
            .shift(Lane.swapped(moving), Sides.ALL, reach)
            .orElseGet(() -> Grid.snap(onGrid.y()) - onGrid.y()));
  }

  /// Where a handle comes to lie that is pulled to a point.
  Point aligned(Point to, Compass place, Mods mods, double zoom) {
    if (mods.alt()) return to;
    var reach = REACH / zoom;
    var handle = new Box(to.x(), to.y(), 0, 0);
    var right = level.shift(handle, place.across(), reach);
    var down = upright.shift(Lane.swapped(handle), place.down(), reach);
    return new Point(
        right.isPresent() ? to.x() + right.getAsDouble() : Grid.snap(to.x()),
        down.isPresent() ? to.y() + down.getAsDouble() : Grid.snap(to.y()));
  }

  /// What a box that was shifted is in line with now.
  Guides guides(Box moved, Mods mods) {
    if (mods.alt()) return Guides.NONE;
    var gaps = new ArrayList<>(level.gaps(moved));
    upright.gaps(Lane.swapped(moved)).forEach(gap -> gaps.add(gap.swapped()));
    return new Guides(lines(moved, Sides.ALL, Sides.ALL), gaps);
  }

  /// The lines alone, of some sides only.
  List<Guides.Line> lines(Box moved, Sides across, Sides down) {
    var lines = new ArrayList<>(level.lines(moved, across));
    upright.lines(Lane.swapped(moved), down).forEach(line -> lines.add(line.swapped()));
    return lines;
  }
}
