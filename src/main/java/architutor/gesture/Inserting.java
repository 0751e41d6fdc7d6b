package architutor.gesture;

import architutor.arrange.Made;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;

/// What a node that is dropped onto a flow does: it comes into it.
final class Inserting {
  private Inserting() {}

  /// The flow that a drop at a point would come into; none where a node lies over it, or while a
  /// key says otherwise.
  static Optional<Id> edge(Point at, Mods mods, Scene scene) {
    return Optional.of(at)
        .filter(_ -> !mods.shift() && !mods.shortcut())
        .flatMap(scene::edgeAt)
        .filter(id -> !scene.diagram().isLocked(id))
        .filter(_ -> scene.nodeAt(at).isEmpty());
  }

  /// Lights up the flow, or none.
  static Act shown(Optional<Id> edge) {
    return new Act.Over(edge.map(Hit.Body::new));
  }

  static Optional<Made> into(Id edge, Node node, Scene scene) {
    return architutor.arrange.Inserting.into(scene.diagram(), edge, node, scene.guess());
  }
}
