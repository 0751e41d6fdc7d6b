package architutor.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A step in the list of them: what was done, and whether it is where the drawing is now.
final class MomentRow extends ListCell<Moment> {
  static final double HEIGHT = 30;

  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

  private final Label title = new Label();
  private final Label state = new Label();
  private final HBox row = new HBox(8, title, state);

  MomentRow() {
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    state.getStyleClass().add("small");
    state.setMinWidth(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    setGraphic(row);
    setPrefWidth(0);
    getStyleClass().add("moment");
  }

  @Override
  protected void updateItem(@Nullable Moment moment, boolean empty) {
    super.updateItem(moment, empty);
    row.setVisible(moment != null && !empty);
    setTooltip(null);
    pseudoClassStateChanged(PRESENT, moment != null && moment.tense() == Moment.Tense.PRESENT);
    pseudoClassStateChanged(UNDONE, moment != null && moment.tense() == Moment.Tense.UNDONE);
    if (moment == null || empty) return;
    title.setText(moment.title());
    state.setText(
        switch (moment.tense()) {
          case PAST -> "";
          case PRESENT -> Words.of("history.present");
          case UNDONE -> Words.of("history.undone");
        });
    setTooltip(new Tooltip(moment.title()));
    setAccessibleText(
        state.getText().isEmpty()
            ? moment.title()
            : Words.of("finding.accessible", state.getText(), moment.title()));
  }
}
