package architutor.ui;

import architutor.ui.ExplorerLayout.Block;
import architutor.ui.ExplorerLayout.Zone;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/// The lines of the explorer: each side is joined to the middle by one line, so that none crosses
/// another; arrows point where information goes.
final class ExplorerLines {
  private static final double HALF = 15;
  private static final double TITLE = ExplorerLayout.TITLE / 2;
  private static final double HEAD = 7;
  private static final double AWAY = 4;

  private final Group lines = new Group();
  private final ExplorerLayout layout;

  private ExplorerLines(ExplorerLayout layout) {
    this.layout = layout;
    lines.setMouseTransparent(true);
  }

  static Group of(ExplorerLayout layout) {
    var all = new ExplorerLines(layout);
    all.left();
    all.right();
    all.above();
    all.below();
    return all.lines;
  }

  private void left() {
    var blocks = in(Zone.LEFT);
    if (blocks.isEmpty()) return;
    var end = layout.middle().x();
    var edge = blocks.getFirst().box().x() + blocks.getFirst().box().width();
    var bus = edge + HALF;
    for (var block : blocks) line(edge + AWAY, y(block), bus, y(block));
    rail(blocks, bus);
    line(bus, middle(), end - AWAY - HEAD, middle());
    head(end - AWAY, middle(), -HEAD, 0);
  }

  private void right() {
    var blocks = in(Zone.RIGHT);
    if (blocks.isEmpty()) return;
    var edge = blocks.getFirst().box().x();
    var bus = edge - HALF;
    line(layout.middle().x() + layout.middle().width() + AWAY, middle(), bus, middle());
    rail(blocks, bus);
    for (var block : blocks) {
      line(bus, y(block), edge - AWAY - HEAD, y(block));
      head(edge - AWAY, y(block), -HEAD, 0);
    }
  }

  private void above() {
    var blocks = in(Zone.TOP);
    if (blocks.isEmpty()) return;
    var last = blocks.getLast().box();
    var x = layout.middle().centre().x();
    var end = layout.middle().y() - AWAY;
    line(x, last.y() + last.height() + AWAY, x, end - HEAD).getStyleClass().add("dashed");
    head(x, end, 0, -HEAD);
  }

  private void below() {
    var blocks = in(Zone.BOTTOM);
    if (blocks.isEmpty()) return;
    var x = layout.middle().centre().x();
    var start = layout.middle().y() + layout.middle().height() + AWAY;
    line(x, start, x, blocks.getFirst().box().y() - AWAY).getStyleClass().add("dotted");
  }

  private void rail(List<Block> blocks, double x) {
    var top = Math.min(middle(), y(blocks.getFirst()));
    var bottom = Math.max(middle(), y(blocks.getLast()));
    if (bottom > top) line(x, top, x, bottom);
  }

  private List<Block> in(Zone zone) {
    return layout.blocks().stream().filter(b -> b.zone() == zone).toList();
  }

  private double middle() {
    return layout.middle().centre().y();
  }

  private static double y(Block block) {
    return block.box().y() + TITLE;
  }

  private Line line(double x1, double y1, double x2, double y2) {
    var line = new Line(snap(x1), snap(y1), snap(x2), snap(y2));
    line.getStyleClass().add("explorer-line");
    lines.getChildren().add(line);
    return line;
  }

  /// @param dx from the tip back to the foot of the arrow
  private void head(double x, double y, double dx, double dy) {
    var tipX = snap(x);
    var tipY = snap(y);
    var head =
        new Polygon(
            tipX,
            tipY,
            tipX + dx + dy / 2,
            tipY + dy + dx / 2,
            tipX + dx - dy / 2,
            tipY + dy - dx / 2);
    head.getStyleClass().add("explorer-head");
    lines.getChildren().add(head);
  }

  private static double snap(double ordinate) {
    return Math.rint(ordinate) + 0.5;
  }
}
