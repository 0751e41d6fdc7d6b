package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The steps of the drawing on the desk, newest first; each is a click away.
final class HistoryList {
  private final Session session;
  private final IntConsumer goTo;
  private final ListView<Moment> list = new ListView<>();

  /// @param goTo asked to leave so many steps done
  HistoryList(Session session, IntConsumer goTo) {
    this.session = session;
    this.goTo = goTo;
    list.setId("history");
    list.getStyleClass().add("side-list");
    list.setAccessibleText(Words.of("command.history"));
    list.setFixedCellSize(MomentRow.HEIGHT);
    list.setCellFactory(_ -> row());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    session.listen(change -> {
      if (change == Change.DIAGRAM || change == Change.FILE) show();
    });
    list.visibleProperty().subscribe(this::show);
  }

  Region view() {
    return list;
  }

  void focus() {
    list.requestFocus();
    list.getSelectionModel().select(present());
    list.scrollTo(Math.max(0, present() - 3));
  }

  private int present() {
    return session.steps().size() - session.depth();
  }

  private MomentRow row() {
    var row = new MomentRow();
    row.setOnMouseClicked(_ -> Optional.ofNullable(row.getItem()).ifPresent(this::turnTo));
    return row;
  }

  /// Only where it is seen: a long history takes its time.
  private void show() {
    if (!list.isVisible()) return;
    var next = moments(session.steps(), session.depth());
    if (!next.equals(list.getItems())) list.getItems().setAll(next);
    list.getSelectionModel().clearAndSelect(present());
  }

  /// Newest first, and last how the drawing was opened.
  static List<Moment> moments(List<String> steps, int depth) {
    var moments = new ArrayList<Moment>();
    for (var at = steps.size(); at > 0; at--) moments.add(Moment.of(at, steps.get(at - 1), depth));
    moments.add(Moment.of(0, Words.of("history.opened"), depth));
    return moments;
  }

  private void turnTo(Moment moment) {
    goTo.accept(moment.depth());
  }

  private void key(KeyEvent e) {
    if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::turnTo);
    e.consume();
  }
}
