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
}
