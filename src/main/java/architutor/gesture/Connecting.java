package architutor.gesture;

import architutor.arrange.Flows;
import architutor.edit.Put;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;

/// A line is being drawn from an element to another.
///
/// @param fixed the end that stays
/// @param again the edge whose other end is being put elsewhere, if it is not a new one
record Connecting(Id fixed, Optional<Edge> again) implements State {
  static State from(Id node) {
    return new Connecting(node, Optional.empty());
  }

  static Optional<State> again(Id edge, boolean atStart, Scene scene) {
    return scene
        .diagram()
        .edge(edge)
        .filter(_ -> !scene.diagram().isLocked(edge))
        .map(e -> new Connecting(atStart ? e.to() : e.from(), Optional.of(e)));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(
        this, new Act.ConnectLine(fixed, drag.at(), over(drag.at(), scene), isBackward()));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return over(release.at(), scene)
        .map(other ->
            again
                .map(e -> Flows.led(e, fixed, other))
                .orElseGet(() -> Flows.between(scene.diagram(), fixed, other, scene.guess())))
        .map(edge -> Next.done(new Act.Commit(Put.of(edge)), new Act.Select(Set.of(edge.id()))))
        .or(() ->
            Optional.of(new Act.Offer(fixed, release.at()))
                .filter(_ -> isOffering(release.at(), scene))
                .map(offer -> Next.done(new Act.Clear(), offer)))
        .orElse(Next.done(new Act.Clear()));
  }

  private boolean isBackward() {
    return again.filter(e -> e.to().equals(fixed)).isPresent();
  }

  /// Whether a line that ends here asks for a new service: far enough from its start, and where
  /// nothing else is.
  private boolean isOffering(Point at, Scene scene) {
    var start = scene.diagram().node(fixed).flatMap(Node::icon).map(i -> i.grown(Node.ICON / 2));
    return again.isEmpty()
        && start.filter(box -> !box.contains(at)).isPresent()
        && scene.view().contains(at)
        && scene.landing(at).isEmpty();
  }

  /// Not the element itself, nor a frame that it stands in, nor what stands in it.
  private Optional<Id> over(Point at, Scene scene) {
    return scene.landing(at).filter(id -> Flows.mayJoin(scene.diagram(), fixed, id));
  }
}
