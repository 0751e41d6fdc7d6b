package architutor.model;

import java.util.Optional;

/// One thing on a drawing. Ids are unique over all four kinds.
public sealed interface Element permits Node, Group, Edge, Note {
  Id id();

  /// What a ring would go around: the icon of a node, the box of a group or a note. A flow has
  /// none, nor has what has no place yet.
  default Optional<Box> body() {
    return switch (this) {
      case Node node -> node.icon();
      case Group group -> group.box();
      case Note note -> Optional.of(note.box());
      case Edge _ -> Optional.empty();
    };
  }
}
