package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What the person has stated of the selected thing, and can state.
final class SettingsPanel {
  private final Forms forms;
  private final Parent view;
  private Form form;

  @FXML private ScrollPane scroll;
  @FXML private VBox list;

  SettingsPanel(Session session, Forms forms) {
    this.forms = forms;
    this.view = Fxml.load("settings", this);
    this.form = forms.make();
    show();
    session.listen(this::changed);
  }

  Parent view() {
    return view;
  }

  /// A form that still fits is kept, and with it the focus and the place of the scroll bar.
  private void changed(Change change) {
    switch (change) {
      case DIAGRAM, SELECTION, FILE -> {
        if (change == Change.DIAGRAM && form.fits().getAsBoolean()) form.refresh();
        else {
          form = forms.make();
          show();
        }
      }
      case PREVIEW, LINES, CRITIQUE -> {}
    }
  }

  private void show() {
    list.getChildren().setAll(form.head());
    for (var section : form.sections()) {
      if (!section.title().isEmpty()) {
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        list.getChildren().add(title);
      }
      section.rows().forEach(row -> list.getChildren().add(row.view()));
    }
    scroll.setVvalue(0);
  }

  /// Leaves the field that is being written, so that it sends what it has.
  void settle() {
    view.requestFocus();
  }
}
