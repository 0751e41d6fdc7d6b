package architutor.ui;

import architutor.catalog.Comparison;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A table whose head and first column stay while the rest is scrolled.
final class ComparisonTable {
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
  private static final double TITLE = 120;
  private static final double COLUMN = 172;

  private final ScrollPane scroll;
  private final ColumnHead heads;
  private final GridPane grid = new GridPane();
  private final List<Node> above = new ArrayList<>();
  private final List<Node> left = new ArrayList<>();

  ComparisonTable(ScrollPane scroll, ColumnHead heads) {
    this.scroll = scroll;
    this.heads = heads;
    grid.getStyleClass().add("comparison");
    scroll.setContent(grid);
    scroll.hvalueProperty().subscribe(this::hold);
    scroll.vvalueProperty().subscribe(this::hold);
    scroll.viewportBoundsProperty().subscribe(this::hold);
    grid.layoutBoundsProperty().subscribe(this::hold);
  }

  void show(Comparison comparison, boolean onlyDifferences) {
    grid.getChildren().clear();
    above.clear();
    left.clear();
    columns(comparison.entries().size());
    corner();
    var column = 1;
    for (var entry : comparison.entries()) head(heads.head(entry), column++);
    var line = 1;
    for (var row : comparison.rows()) if (row.differs() || !onlyDifferences) row(row, line++);
    title(new Label(Words.of("compare.page")), line, false);
    column = 1;
    for (var entry : comparison.entries()) cell(new VBox(heads.foot(entry)), column++, line, false);
    scroll.setVvalue(0);
    scroll.setHvalue(0);
    hold();
  }

  private void columns(int count) {
    var all = new ArrayList<ColumnConstraints>();
    all.add(new ColumnConstraints(TITLE));
    for (var i = 0; i < count; i++) {
      var column = new ColumnConstraints(COLUMN, COLUMN, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      all.add(column);
    }
    grid.getColumnConstraints().setAll(all);
    grid.setMinWidth(TITLE + count * COLUMN);
  }

  private void corner() {
    var corner = new HBox();
    corner.getStyleClass().addAll("cell", "head");
    corner.setViewOrder(-3);
    above.add(corner);
    left.add(corner);
    grid.add(corner, 0, 0);
  }

  private void head(Node content, int column) {
    var cell = new HBox(content);
    HBox.setHgrow(content, Priority.ALWAYS);
    cell.getStyleClass().addAll("cell", "head");
    cell.setViewOrder(-2);
    above.add(cell);
    grid.add(cell, column, 0);
  }

  private void row(Comparison.Row row, int line) {
    title(CardHead.text(row.title(), "row-title"), line, row.differs());
    var column = 1;
    for (var lines : row.cells()) cell(lines(lines), column++, line, row.differs());
  }

  private void title(Label title, int line, boolean differs) {
    title.getStyleClass().add("row-title");
    var cell = new VBox(title);
    if (differs) {
      var mark = CardHead.text(Words.of("compare.differs"), "differs-mark");
      cell.getChildren().add(mark);
    }
    cell.setViewOrder(-1);
    cell.getStyleClass().add("title-cell");
    left.add(cell);
    cell(cell, 0, line, differs);
  }

  private void cell(VBox cell, int column, int line, boolean differs) {
    cell.getStyleClass().add("cell");
    cell.pseudoClassStateChanged(DIFFERS, differs);
    grid.add(cell, column, line);
  }

  private static VBox lines(List<String> lines) {
    var cell = new VBox();
    if (lines.isEmpty())
      cell.getChildren().add(CardHead.text(Words.of("compare.nothing"), "second"));
    for (var line : lines) cell.getChildren().add(CardHead.text(line, "card-text"));
    return cell;
  }

  /// Moves the head and the first column against the scrolling.
  private void hold() {
    var seen = scroll.getViewportBounds();
    var x = scroll.getHvalue() * Math.max(0, grid.getWidth() - seen.getWidth());
    var y = scroll.getVvalue() * Math.max(0, grid.getHeight() - seen.getHeight());
    above.forEach(node -> node.setTranslateY(y));
    left.forEach(node -> node.setTranslateX(x));
  }
}
