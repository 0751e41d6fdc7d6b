package architutor.ui;

import architutor.critique.Finding;
import architutor.model.Id;

/// A line of the outline, by what it is about. What it says is looked up when it is seen.
sealed interface OutlineRow {
  /// The element that is selected with the line.
  Id subject();

  /// A frame, a node or a note.
  record Whole(Id subject) implements OutlineRow {}

  /// A flow as one of its ends sees it.
  ///
  /// @param subject the edge
  record Flow(Id subject, Id end) implements OutlineRow {}

  /// What the review says of a node or a frame.
  record Remark(Id subject, Finding finding) implements OutlineRow {}
}
