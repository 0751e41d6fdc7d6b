package architutor.ui;

import architutor.critique.Finding;
import architutor.model.Id;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// What stands at the right of the drawing: the review, the settings, what is known of a service,
/// the adviser.
final class RightPanel {
  /// What stands in it; all but the review is asked for when it is first looked at.
  record Contents(
      ReviewPanel review,
      Supplier<SettingsPanel> settings,
      Supplier<Parent> service,
      Supplier<AdvicePanel> advice) {}

  private final Contents contents;
  private final Runnable reveal;
  private final TabPane view;

  @FXML private Tab reviewTab;
  @FXML private Tab settingsTab;
  @FXML private Tab serviceTab;
  @FXML private Tab adviceTab;

  /// @param reveal brings the panel into view if it was put away
  RightPanel(Contents contents, Runnable reveal) {
    this.contents = contents;
    this.reveal = reveal;
    this.view = (TabPane) Fxml.load("panel", this);
  }

  @FXML
  void initialize() {
    reviewTab.setContent(contents.review().view());
    fill(settingsTab, () -> contents.settings().get().view());
    fill(serviceTab, contents.service());
    fill(adviceTab, () -> contents.advice().get().view());
  }

  private static void fill(Tab tab, Supplier<Parent> content) {
    tab.selectedProperty()
        .subscribe(isSelected -> {
          if (isSelected) tab.setContent(content.get());
        });
  }

  TabPane view() {
    return view;
  }

  private void show(Tab tab) {
    reveal.run();
    view.getSelectionModel().select(tab);
  }

  void review(Finding finding) {
    show(reviewTab);
    contents.review().open(finding);
  }

  /// To another finding, so many after the one that is open.
  void review(int step) {
    show(reviewTab);
    contents.review().next(step);
  }

  void settings() {
    show(settingsTab);
    contents.settings().get().focus();
  }

  void service() {
    show(serviceTab);
  }

  void advise() {
    show(adviceTab);
    contents.advice().get().focus();
  }

  /// Whether something would fit better than a node.
  void doubt(Id node) {
    show(adviceTab);
    contents.advice().get().doubt(node);
  }
}
