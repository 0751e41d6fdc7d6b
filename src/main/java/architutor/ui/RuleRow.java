package architutor.ui;

import architutor.critique.Rule;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A rule in the list: its title, and how much it matters to whom.
final class RuleRow extends ListCell<Rule> {
  static final double HEIGHT = 50;

  private final Predicate<Rule> isOwn;
  private final Region dot = new Region();
  private final Label title = new Label();
  private final Label meta = new Label();
  private final Label own = new Label(Words.of("rule.yours"));
  private final HBox row;

  /// @param isOwn whether the person wrote a rule
  RuleRow(Predicate<Rule> isOwn) {
    this.isOwn = isOwn;
    title.getStyleClass().add("strong");
    meta.getStyleClass().add("small");
    own.getStyleClass().add("yours");
    own.setMinWidth(USE_PREF_SIZE);
    own.managedProperty().bind(own.visibleProperty());
    var words = new VBox(2, title, meta);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(12, dot, words, own);
    row.getStyleClass().add("rule-row");
    setGraphic(row);
    // Longer titles are cut; the page has them whole.
    setPrefWidth(0);
    getStyleClass().add("rule-cell");
  }

  @Override
  protected void updateItem(@Nullable Rule rule, boolean empty) {
    super.updateItem(rule, empty);
    row.setVisible(rule != null && !empty);
    if (rule == null || empty) return;
    dot.getStyleClass().setAll("dot", rule.severity().word());
    title.setText(RuleIndex.title(rule));
    meta.setText(RuleMeta.of(rule));
    own.setVisible(isOwn.test(rule));
    setAccessibleText(Words.of("finding.accessible", title.getText(), meta.getText()));
  }
}
