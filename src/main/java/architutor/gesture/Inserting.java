package architutor.gesture;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a node that is dropped onto a flow does: it comes into it.
final class Inserting {
  private Inserting() {}

  /// The flow that a drop at a point would come into; none where a node lies over it.
  static Optional<Id> edge(Point at, Scene scene) {
    return scene
        .edgeAt(at)
        .filter(id -> !scene.diagram().isLocked(id))
        .filter(_ -> scene.nodeAt(at).isEmpty());
  }

  /// Lights up the flow, or none.
  static Act shown(Optional<Id> edge) {
    return new Act.Over(edge.map(Hit.Body::new));
  }

  /// The node where it was dropped, and the flow through it.
  static Edit of(Node node, Id edge, Scene scene) {
    var put = Put.of(node);
    var flow = scene.diagram().edge(edge).orElseThrow();
    var second =
        new Edge(
            Ids.between(scene.diagram(), node.id(), flow.to()),
            node.id(),
            flow.to(),
            flow.kind(),
            "",
            List.of(),
            Map.of());
    var first =
        new Edge(
            flow.id(),
            flow.from(),
            node.id(),
            flow.kind(),
            flow.label(),
            List.of(),
            flow.settings());
    return new All(put.title(), List.of(put, Put.of(first), Put.of(second)));
  }
}
