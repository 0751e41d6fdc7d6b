package architutor.ui;

import architutor.catalog.Catalog;
import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the outline as it is seen: picture, name, what more there is to know, findings.
final class OutlineCell extends TreeCell<OutlineRow> {
  static final double HEIGHT = 28;

  private static final int PICTURE = 18;
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private final OutlineTree tree;
  private final Catalog catalog;
  private final IconImages images;
  private final BiConsumer<OutlineRow, String> rename;
  private final StackPane picture = new StackPane();
  private final Label name = new Label();
  private final Label second = new Label();
  private final Label badge = new Label();
  private final OutlineLine line = new OutlineLine(picture, name, second, badge);
  private final TextField field = new TextField();
  private final Tooltip tip = new Tooltip();
  private boolean isWriting;

  /// @param rename asked to give what a line is about another name
  OutlineCell(
      OutlineTree tree, Catalog catalog, IconImages images, BiConsumer<OutlineRow, String> rename) {
    this.tree = tree;
    this.catalog = catalog;
    this.images = images;
    this.rename = rename;
    picture.setMinWidth(PICTURE);
    picture.setMaxWidth(PICTURE);
    name.setMinWidth(0);
    second.setMinWidth(0);
    second.getStyleClass().add("small");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    badge.getStyleClass().add("outline-badge");
    field.setAccessibleText(Words.of("label.accessible"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is && isWriting) commit();
        });
    // Longer names are cut; the canvas has them whole.
    setPrefWidth(0);
    getStyleClass().add("outline-cell");
  }

  @Override
  protected void updateItem(@Nullable OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    isWriting = false;
    show();
  }

  /// As things are now.
  void show() {
    if (isWriting) return;
    var row = Optional.ofNullable(getItem()).filter(_ -> !isEmpty());
    setGraphic(row.isPresent() ? line : null);
    setTooltip(row.isPresent() ? tip : null);
    pseudoClassStateChanged(QUIET, row.filter(r -> r instanceof OutlineRow.Whole).isEmpty());
    row.ifPresent(this::show);
    tip.setText(getAccessibleText());
  }

  private void show(OutlineRow row) {
    var naming = tree.sentences().naming();
    switch (row) {
      case OutlineRow.Whole(var id) -> naming.drawing().find(id).ifPresent(this::show);
      case OutlineRow.Flow(var id, var end) ->
          naming.drawing().edge(id).ifPresent(edge -> show(edge, edge.from().equals(end), row));
      case OutlineRow.Remark(_, var finding) -> show(finding);
    }
  }

  private void show(Element element) {
    var naming = tree.sentences().naming();
    var named = naming.of(element);
    var more =
        switch (element) {
          case Node node -> naming.service(node);
          case Group group -> naming.kind(group);
          case Edge _, Note _ -> "";
        };
    write(ElementIcon.of(element, catalog, images, PICTURE), named, more.equals(named) ? "" : more);
    badge(tree.sentences().findings().getOrDefault(element.id(), List.of()));
    setAccessibleText(tree.sentences().of(element.id()));
  }

  private void show(Edge edge, boolean isGoing, OutlineRow row) {
    var end = row instanceof OutlineRow.Flow flow ? flow.end() : edge.from();
    var said = tree.sentences().row(edge, end);
    write(Glyphs.of(isGoing ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT, 14), said, "");
    badge(tree.sentences().findings().getOrDefault(edge.id(), List.of()));
    setAccessibleText(tree.sentences().heard(edge, end));
  }

  private void show(Finding finding) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", "level", finding.severity().word());
    var said =
        Words.of("finding.accessible", Severities.title(finding.severity()), finding.message());
    write(dot, said, "");
    badge(List.of());
    setAccessibleText(said);
  }

  private void write(javafx.scene.Node icon, String text, String more) {
    picture.getChildren().setAll(icon);
    name.setText(text);
    second.setText(more);
  }

  private void badge(List<Finding> findings) {
    var worst = Sentences.worst(findings);
    badge.setVisible(worst.isPresent());
    badge.setText(String.valueOf(findings.size()));
    badge
        .getStyleClass()
        .setAll("label", "outline-badge", worst.map(Severity::word).orElse("info"));
  }

  /// Lets the person write another name in the line's place.
  void write() {
    var naming = tree.sentences().naming();
    Optional.ofNullable(getItem())
        .filter(row -> !(row instanceof OutlineRow.Remark))
        .flatMap(row -> naming.drawing().find(row.subject()))
        .ifPresent(element -> {
          isWriting = true;
          field.setText(LabelField.text(element));
          field.setPromptText(naming.of(element));
          setGraphic(field);
          field.requestFocus();
          field.selectAll();
        });
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) commit();
    else if (e.getCode() == KeyCode.ESCAPE) end();
    else return;
    e.consume();
  }

  private void commit() {
    var row = Optional.ofNullable(getItem());
    end();
    row.ifPresent(r -> rename.accept(r, field.getText().strip()));
  }

  private void end() {
    isWriting = false;
    show();
    getTreeView().requestFocus();
  }

  /// The frame that something dropped here would stand in: the line's own, or the one around it.
  Optional<Id> frame() {
    var drawing = tree.sentences().naming().drawing();
    return Optional.ofNullable(getItem())
        .map(OutlineRow::subject)
        .flatMap(id -> drawing.group(id).isPresent() ? Optional.of(id) : drawing.parentOf(id));
  }

  void target(boolean isTarget) {
    pseudoClassStateChanged(TARGET, isTarget);
  }
}
