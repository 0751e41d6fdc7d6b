package architutor.layout;

import architutor.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets blocks in rows along the flow, each as near to where it would like to stand as the order of
/// those wishes lets it.
///
/// @param gap between neighbours in a row, in drawing units
/// @param between the rows, and between them and the flow
record Rows(Direction direction, double gap, double between) {
  /// @param wish where along the flow its middle would like to be
  record Wish(Block block, double wish) {}

  /// Room that always suffices, whatever the wishes.
  ///
  /// @param length along the flow
  /// @param depth across it, with the gap to the flow
  record Room(double length, double depth) {
    static final Room NONE = new Room(0, 0);
  }

  Room room(List<Block> blocks) {
    if (blocks.isEmpty()) return Room.NONE;
    var each = perRow(blocks.size());
    var rows = Math.ceilDiv(blocks.size(), each);
    return new Room(
        each * (longest(blocks) + gap) - gap, rows * (deepest(blocks) + between + Frames.GRID));
  }

  /// As many rows as a square would have, and rather fewer.
  private static int perRow(int blocks) {
    return blocks <= 3 ? blocks : (int) Math.ceil(Math.sqrt(2.0 * blocks));
  }

  /// Rows before or behind what is there. They start no earlier than the free room and end with it
  /// unless they need the length of [#room].
  List<Block> around(Box there, Box free, boolean before, List<Wish> wishes) {
    var blocks = wishes.stream().map(Wish::block).toList();
    var from = direction.start(free);
    var to = Math.max(direction.end(free), from + room(blocks).length());
    var all = new ArrayList<Block>();
    var edge = before ? direction.before(there) : direction.behind(there);
    for (var row : rows(wishes, to - from)) {
      var depth = deepest(row.stream().map(Wish::block).toList());
      var across = before ? edge - between - depth : edge + between;
      all.addAll(row(row, from, to, across));
      edge = before ? across : across + depth;
    }
    return all;
  }

  /// Neighbours by wish go to different rows, so that each row spreads over the whole length.
  private List<List<Wish>> rows(List<Wish> wishes, double length) {
    var longest = longest(wishes.stream().map(Wish::block).toList());
    var each = Math.max(perRow(wishes.size()), (int) ((length + gap) / (longest + gap)));
    var rows = new ArrayList<List<Wish>>();
    for (var n = Math.ceilDiv(wishes.size(), each); n > 0; n--) rows.add(new ArrayList<>());
    var ordered = wishes.stream().sorted(Comparator.comparingDouble(Wish::wish)).toList();
    for (var i = 0; i < ordered.size(); i++) rows.get(i % rows.size()).add(ordered.get(i));
    return rows;
  }

  private List<Block> row(List<Wish> row, double from, double to, double across) {
    var starts = new double[row.size()];
    var free = from;
    for (var i = 0; i < starts.length; i++) {
      var length = direction.length(row.get(i).block().box());
      starts[i] = Math.max(free, Frames.near(row.get(i).wish() - length / 2));
      free = starts[i] + length + gap;
    }
    var end = to;
    for (var i = starts.length - 1; i >= 0; i--) {
      starts[i] = Math.min(starts[i], end - direction.length(row.get(i).block().box()));
      end = starts[i] - gap;
    }
    var all = new ArrayList<Block>();
    for (var i = 0; i < starts.length; i++)
      all.add(direction.put(row.get(i).block(), starts[i], across));
    return all;
  }

  private double longest(List<Block> blocks) {
    return blocks.stream().mapToDouble(b -> direction.length(b.box())).max().orElse(0);
  }

  private double deepest(List<Block> blocks) {
    return blocks.stream().mapToDouble(b -> direction.depth(b.box())).max().orElse(0);
  }
}
