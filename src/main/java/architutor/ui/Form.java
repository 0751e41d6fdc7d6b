package architutor.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/// What the settings panel shows for one thing.
///
/// @param fits whether it still is the right form for what is selected by now
record Form(Node head, List<Section> sections, BooleanSupplier fits) {
  /// Rows under a title; an empty title is not shown.
  record Section(String title, List<Row> rows) {}

  void refresh() {
    sections.forEach(section -> section.rows().forEach(row -> row.refresh().run()));
  }
}
