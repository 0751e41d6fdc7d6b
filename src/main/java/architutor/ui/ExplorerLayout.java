package architutor.ui;

import architutor.catalog.Neighbourhood;
import architutor.catalog.Neighbourhood.Group;
import architutor.catalog.Neighbourhood.Side;
import architutor.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where everything of a neighbourhood stands in a picture of some size: who gives at the left, who
/// takes at the right, who rules above, what else could stand here and what is needed below.
/// Nothing overlaps, and what does not fit is counted.
///
/// @param middle where the service itself stands
record ExplorerLayout(Box middle, List<Block> blocks) {
  /// The four places around the middle.
  enum Zone {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  /// The neighbours of one relation.
  ///
  /// @param spots of the neighbours that are shown, in their order
  /// @param more where the count of the others stands; no box if all are shown
  /// @param hidden how many are not shown
  record Block(Zone zone, Group group, Box box, List<Box> spots, List<Box> more, int hidden) {}

  static final double HEIGHT = 30;
  static final double TITLE = 22;
  private static final double WIDE = 176;
  private static final double NARROW = 140;
  private static final double GAP = 6;
  private static final double BETWEEN = 14;
  private static final double GUTTER = 30;
  private static final double EDGE = 16;
  private static final double MIDDLE = 104;
  private static final double SEEN = 150;
  private static final int COLUMNS = 3;

  static ExplorerLayout of(double width, double height, Neighbourhood around) {
    var sides = COLUMNS;
    while (sides > 1 && chip(width, sides, 2) < NARROW) sides--;
    var inner = chip(width, sides, 2) < NARROW ? 1 : 2;
    var chip = Math.min(WIDE, Math.floor(chip(width, sides, inner)));
    var core = inner * (chip + GAP) - GAP;
    var column = new Box((width - core) / 2, (height - MIDDLE) / 2, core, MIDDLE);
    var blocks = new ArrayList<Block>();
    for (var zone : Zone.values()) {
      var groups = in(zone, around);
      var isSide = zone == Zone.LEFT || zone == Zone.RIGHT;
      var room = (isSide ? height : column.y() - GUTTER) - (isSide ? 2 * EDGE : EDGE);
      var columns = isSide ? 1 : inner;
      while (isSide && columns < sides && total(groups, columns, most(groups)) > room) columns++;
      blocks.addAll(new Stack(zone, columns, chip, room).of(groups, column, height));
    }
    var middle = Box.around(column.centre(), Math.min(SEEN, core), MIDDLE);
    return new ExplorerLayout(middle, blocks);
  }

  /// How wide chips can be with so many columns at either side and within.
  private static double chip(double width, int sides, int inner) {
    var gaps = 2 * (EDGE + GUTTER) + 2 * (sides - 1) * GAP + (inner - 1) * GAP;
    return (width - gaps) / (2 * sides + inner);
  }

  private static List<Group> in(Zone zone, Neighbourhood around) {
    return switch (zone) {
      case LEFT -> around.on(Side.IN);
      case RIGHT -> around.on(Side.OUT);
      case TOP -> around.on(Side.OVER);
      case BOTTOM ->
          Stream.concat(around.on(Side.INSTEAD).stream(), around.on(Side.UNDER).stream()).toList();
    };
  }

  private static int most(List<Group> groups) {
    return groups.stream().mapToInt(g -> g.services().size()).max().orElse(0);
  }

  private static int rows(Group group, int columns) {
    return Math.ceilDiv(group.services().size(), columns);
  }

  /// The height of all groups with at most so many rows each.
  private static double total(List<Group> groups, int columns, int cap) {
    return groups.stream()
            .mapToDouble(g -> TITLE + Math.min(cap, rows(g, columns)) * (HEIGHT + GAP) - GAP)
            .sum()
        + Math.max(0, groups.size() - 1) * BETWEEN;
  }

  /// The groups of one zone, one below the other.
  private record Stack(Zone zone, int columns, double chip, double room) {
    List<Block> of(List<Group> all, Box column, double height) {
      var groups = all;
      while (!groups.isEmpty() && total(groups, columns, 1) > room)
        groups = groups.subList(0, groups.size() - 1);
      var cap = most(groups);
      while (cap > 1 && total(groups, columns, cap) > room) cap--;
      var wide = columns * (chip + GAP) - GAP;
      var high = total(groups, columns, cap);
      var x =
          switch (zone) {
            case LEFT -> column.x() - GUTTER - wide;
            case RIGHT -> column.x() + column.width() + GUTTER;
            case TOP, BOTTOM -> column.x() + (column.width() - wide) / 2;
          };
      var y =
          switch (zone) {
            case LEFT, RIGHT -> (height - high) / 2;
            case TOP -> column.y() - GUTTER - high;
            case BOTTOM -> column.y() + column.height() + GUTTER;
          };
      var blocks = new ArrayList<Block>();
      for (var group : groups) {
        var rows = Math.min(cap, rows(group, columns));
        var box = new Box(x, y, wide, TITLE + rows * (HEIGHT + GAP) - GAP);
        // Those of relations for which there is no room are counted with the last one.
        var left =
            group.equals(groups.getLast())
                ? all.subList(groups.size(), all.size())
                : List.<Group>of();
        blocks.add(block(group, box, rows, left.stream().mapToInt(g -> g.services().size()).sum()));
        y += box.height() + BETWEEN;
      }
      return blocks;
    }

    private Block block(Group group, Box box, int rows, int others) {
      var count = group.services().size();
      var fits = rows * columns;
      var shown = count <= fits && others == 0 ? count : Math.min(count, fits - 1);
      var spots = new ArrayList<Box>();
      for (var i = 0; i < shown; i++) spots.add(spot(box, i));
      var hidden = count - shown + others;
      return new Block(
          zone, group, box, spots, hidden == 0 ? List.of() : List.of(spot(box, shown)), hidden);
    }

    private Box spot(Box box, int i) {
      var column = i % columns;
      var row = i / columns;
      var x = box.x() + column * (chip + GAP);
      var y = box.y() + TITLE + row * (HEIGHT + GAP);
      return new Box(x, y, chip, HEIGHT);
    }
  }

  /// All that the keys can walk to.
  List<Box> places() {
    return Stream.concat(
            Stream.of(middle),
            blocks.stream().flatMap(b -> Stream.concat(b.spots().stream(), b.more().stream())))
        .toList();
  }
}
