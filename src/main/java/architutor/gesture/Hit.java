package architutor.gesture;

import architutor.model.Id;

/// What lies under a point, always part of one element.
public sealed interface Hit {
  Id id();

  /// The element itself: an icon, its caption, a line, a note, a frame's border or title.
  record Body(Id id) implements Hit {}

  /// The empty inside of a frame.
  record Inside(Id id) implements Hit {}

  /// A handle on a node's icon from which a connection is drawn.
  record Port(Id id, Compass side) implements Hit {}

  /// An end of a selected edge; it can be put on another node.
  ///
  /// @param start whether it is the end where the edge comes from
  record Tip(Id id, boolean start) implements Hit {}

  /// A handle of a selected group or note that resizes it.
  record Grip(Id id, Compass place) implements Hit {}

  /// The handle in the middle of a piece of a selected edge; it bends the edge.
  ///
  /// @param piece from 0, at the edge's start
  record Piece(Id id, int piece) implements Hit {}

  /// A corner of a selected edge.
  ///
  /// @param corner from 1; 0 is the edge's start
  record Corner(Id id, int corner) implements Hit {}

  /// The sign in a frame's upper right corner by which it is folded and unfolded.
  record Fold(Id id) implements Hit {}
}
