package architutor.gesture;

import architutor.edit.Put;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;

/// Nothing is going on.
record Idle() implements State {
  @Override
  public Next press(Input.Press press, Scene scene) {
    if (press.button() == Input.Button.MIDDLE || press.mods().space())
      return Next.to(new Panning(press.at()));
    var hit = scene.hit(press.at());
    var isDouble = press.button() == Input.Button.LEFT && press.clicks() > 1;
    return hit.filter(_ -> isDouble)
        .flatMap(found -> twice(found, press.at(), scene))
        .map(Next::done)
        .orElse(Next.to(new Pressing(press, hit)));
  }

  /// The icon stands for the service, the caption for what the person calls it. The handles of a
  /// bent edge let go of it; those of others are just part of it.
  private static Optional<Act> twice(Hit hit, Point at, Scene scene) {
    return switch (hit) {
      case Hit.Body(var id) ->
          Optional.of(isOnIcon(id, at, scene) ? new Act.Explain(id) : new Act.OpenLabel(id));
      case Hit.Piece(var id, _) -> Optional.of(straightened(id, scene));
      case Hit.Corner(var id, _) -> Optional.of(straightened(id, scene));
      case Hit.Inside _, Hit.Port _, Hit.Tip _, Hit.Grip _, Hit.Fold _ -> Optional.empty();
    };
  }

  private static boolean isOnIcon(Id id, Point at, Scene scene) {
    return scene.diagram().node(id).flatMap(Node::icon).filter(b -> b.contains(at)).isPresent();
  }

  private static Act straightened(Id edge, Scene scene) {
    return scene
        .diagram()
        .edge(edge)
        .filter(e -> !e.bends().isEmpty() && !scene.diagram().isLocked(edge))
        .<Act>map(e -> new Act.Commit(Put.of(e.bent(List.of()))))
        .orElse(new Act.OpenLabel(edge));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this);
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return Next.to(this);
  }
}
