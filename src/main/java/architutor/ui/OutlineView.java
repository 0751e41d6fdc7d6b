package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.critique.Finding;
import architutor.edit.Rename;
import architutor.model.Element;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The outline of the drawing, from which all can be done that can be done on the canvas.
final class OutlineView {
  /// What the outline asks of the window.
  ///
  /// @param reveal brings elements into view
  /// @param menu shows what can be done with what is selected, at a point of the screen
  /// @param review opens a finding in the review
  /// @param leave brings the keys to the canvas
  /// @param house puts elements into a frame, or out of all
  /// @param command runs the command of a key, if it has one
  /// @param canvas does what a key means on the canvas, if it means anything there
  record Hands(
      Consumer<Set<Id>> reveal,
      Consumer<Point2D> menu,
      Consumer<Finding> review,
      Runnable leave,
      BiConsumer<Set<Id>, Optional<Id>> house,
      Predicate<KeyEvent> command,
      Predicate<KeyEvent> canvas) {}

  private final Session session;
  private final OutlineTree outline;
  private final Hands hands;
  private final TreeView<OutlineRow> tree = new TreeView<>();
  private final List<OutlineCell> cells = new ArrayList<>();
  private int document;

  /// What the lines that are selected are about. Asking the tree costs too much where it is all.
  private Set<Id> chosen = Set.of();

  /// While the tree is brought to the drawing, what it selects by itself means nothing.
  private boolean isFollowing;

  OutlineView(Session session, Catalog catalog, IconImages images, Hands hands) {
    this.session = session;
    this.hands = hands;
    this.outline = new OutlineTree(session, catalog);
    tree.setId("outline");
    tree.getStyleClass().add("outline");
    tree.setAccessibleText(Words.of("side.outline"));
    tree.setRoot(outline.root());
    tree.setShowRoot(false);
    tree.setFixedCellSize(OutlineCell.HEIGHT);
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.setCellFactory(_ -> {
      var cell = new OutlineCell(outline, catalog, images, this::rename);
      cells.add(cell);
      return cell;
    });
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((javafx.collections.ListChangeListener<TreeItem<OutlineRow>>) _ -> chosen());
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    tree.setOnContextMenuRequested(e -> {
      hands.menu().accept(new Point2D(e.getScreenX(), e.getScreenY()));
      e.consume();
    });
    new OutlineDrag(tree, this::chosenIds, this::put);
    session.listen(this::changed);
    tree.visibleProperty().subscribe(this::follow);
  }

  Region view() {
    return tree;
  }

  /// Lines of what is selected come into view.
  void focus() {
    tree.requestFocus();
    if (tree.getSelectionModel().isEmpty() && tree.getExpandedItemCount() > 0)
      tree.getFocusModel().focus(0);
  }

  private void changed(Change change) {
    switch (change) {
      case FILE, DIAGRAM, CRITIQUE -> follow();
      case SELECTION -> {
        if (tree.isVisible()) following(this::choose);
      }
      case PREVIEW, LINES -> {}
    }
  }

  /// Costs nothing while nobody sees it.
  private void follow() {
    if (!tree.isVisible()) return;
    following(() -> {
      if (document != session.document().number()) outline.clear();
      document = session.document().number();
      // The tree keeps rows selected, not lines: other rows are other lines.
      if (outline.follow()) {
        chosen = chosenIds();
        Platform.runLater(this::focusChosen);
      }
      choose();
    });
    cells.forEach(OutlineCell::show);
  }

  /// The tree moves its focus along with rows that come, but only after the change, and from where
  /// the focus was then.
  private void focusChosen() {
    var row = tree.getSelectionModel().getSelectedIndex();
    if (row >= 0) tree.getFocusModel().focus(row);
  }

  private void following(Runnable change) {
    isFollowing = true;
    change.run();
    isFollowing = false;
  }

  /// Selects the lines of what is selected on the drawing.
  private void choose() {
    var wanted = session.selection();
    if (chosen.equals(wanted)) return;
    chosen = Set.copyOf(wanted);
    var model = tree.getSelectionModel();
    model.clearSelection();
    if (wanted.size() == 1) {
      outline
          .revealed(wanted.iterator().next())
          .ifPresent(item -> {
            var row = outline.row(item);
            model.clearAndSelect(row);
            tree.getFocusModel().focus(row);
            show(row);
          });
      return;
    }
    var rows = outline.rows(wanted);
    if (rows.isEmpty()) return;
    var others = rows.stream().skip(1).mapToInt(row -> row).toArray();
    model.selectIndices(rows.getFirst(), others);
    show(rows.getFirst());
  }

  private void show(int row) {
    var seen = cells.stream().anyMatch(c -> c.isVisible() && c.getIndex() == row && isWhole(c));
    if (!seen) tree.scrollTo(Math.max(0, row - 3));
  }

  private boolean isWhole(OutlineCell cell) {
    var box = tree.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    return box.getMinY() >= 0 && box.getMaxY() <= tree.getHeight();
  }

  private Set<Id> chosenIds() {
    var ids = new LinkedHashSet<Id>();
    for (var item : tree.getSelectionModel().getSelectedItems())
      if (item != null) ids.add(item.getValue().subject());
    return ids;
  }

  private void chosen() {
    if (isFollowing) return;
    chosen = chosenIds();
    session.select(chosen);
    hands.reveal().accept(chosen);
  }

  private Optional<OutlineRow> focused() {
    return Optional.ofNullable(tree.getFocusModel().getFocusedItem()).map(TreeItem::getValue);
  }

  private void key(KeyEvent e) {
    if (e.getTarget() instanceof javafx.scene.control.TextInputControl) return;
    var isPlain = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
    var isHome = e.isAltDown() && e.isShiftDown() && !e.isShortcutDown();
    if (isPlain && (e.getCode() == KeyCode.F2 || e.getCode() == KeyCode.ENTER)) write();
    else if (isPlain && e.getCode() == KeyCode.ESCAPE) hands.leave().run();
    else if (isHome && e.getCode() == KeyCode.LEFT) out();
    else if (isHome && e.getCode() == KeyCode.RIGHT) in();
    else if (e.isShortcutDown() && !e.isShiftDown() && e.getCode() == KeyCode.A)
      session.select(new LinkedHashSet<>(session.diagram().elements().map(Element::id).toList()));
    else if (!isFromCanvas(e)) return;
    e.consume();
  }

  /// Keys of commands that the tree would take for its own, and of the canvas that it has no use
  /// for.
  private boolean isFromCanvas(KeyEvent e) {
    var isArrow = e.getCode().isArrowKey();
    if (e.isShortcutDown() && e.isShiftDown() && isArrow) return hands.canvas().test(e);
    if (e.isShortcutDown() && !isArrow) return hands.command().test(e);
    var isFar = e.isAltDown() && e.isShiftDown() && !e.isShortcutDown();
    return isFar && (isArrow || e.getCode() == KeyCode.P) && hands.canvas().test(e);
  }

  private void write() {
    focused()
        .ifPresent(row -> {
          if (row instanceof OutlineRow.Remark remark) hands.review().accept(remark.finding());
          else
            cells.stream()
                .filter(c -> row.equals(c.getItem()) && c.isVisible())
                .findFirst()
                .ifPresent(OutlineCell::write);
        });
  }

  private void rename(OutlineRow row, String text) {
    var isOther =
        session
            .diagram()
            .find(row.subject())
            .filter(e -> !LabelField.text(e).equals(text))
            .isPresent();
    if (isOther) session.apply(new Rename(row.subject(), text));
  }

  /// Out of the frame around, into that frame's own.
  private void out() {
    var frame = focused().flatMap(row -> session.diagram().parentOf(row.subject()));
    frame.ifPresent(f -> put(session.selection(), session.diagram().parentOf(f)));
  }

  /// Into the frame that stands just above among those beside it.
  private void in() {
    focused()
        .flatMap(row -> outline.frameBefore(row.subject()))
        .ifPresent(frame -> put(session.selection(), Optional.of(frame)));
  }

  private void put(Set<Id> ids, Optional<Id> frame) {
    hands.house().accept(ids, frame);
    hands.reveal().accept(session.selection());
  }
}
