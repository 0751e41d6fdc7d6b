package architutor.gesture;

import architutor.edit.Edit;
import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;

/// What a window has to do in answer to an input. Until the release that ends a gesture nothing but
/// the view and previews change, so that a cancelled gesture leaves no trace.
public sealed interface Act {
  /// Show the drawing as it would be, in place of any earlier preview, refusal, lasso or line.
  ///
  /// @param guides what is lined up with what, to be shown besides
  record Preview(Edit edit, Guides guides) implements Act {
    Preview(Edit edit) {
      this(edit, Guides.NONE);
    }
  }

  /// Say beside the pointer why the gesture would come to nothing here.
  record Refuse(String sentence, Point at) implements Act {}

  /// Do it, as one step; this ends the preview.
  record Commit(Edit edit) implements Act {}

  /// Let exactly these be selected.
  record Select(Set<Id> elements) implements Act {
    public Select {
      elements = Set.copyOf(elements);
    }
  }

  /// Show a rectangle that is about to select what lies in it.
  record Lasso(Box box) implements Act {}

  /// Show a line from an element to the pointer.
  ///
  /// @param over the element that it would connect to
  /// @param isBackward whether the flow would run from there to `from`
  record ConnectLine(Id from, Point to, Optional<Id> over, boolean isBackward) implements Act {}

  /// Let the person choose a service that comes to stand at a point, connected with an element.
  record Offer(Id from, Point at) implements Act {}

  /// Fold a group, or unfold it.
  record Fold(Id group, boolean isFolded) implements Act {}

  /// Shift the paper by so many drawing units.
  record Pan(double dx, double dy) implements Act {}

  /// Multiply the zoom so that this point stays where it is on the screen.
  record ZoomAt(Point at, double factor) implements Act {}

  /// Let the person write the label in place.
  record OpenLabel(Id element) implements Act {}

  /// Show what is known of a node's service.
  record Explain(Id node) implements Act {}

  /// Show what can be done with an element, or with the drawing where there is none.
  record Menu(Optional<Id> element, Point at) implements Act {}

  /// The pointer lies over this: show its handles and its cursor.
  record Over(Optional<Hit> hit) implements Act {}

  /// No preview, no refusal, no lasso, no line any more.
  record Clear() implements Act {}
}
