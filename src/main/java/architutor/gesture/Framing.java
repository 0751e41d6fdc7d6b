package architutor.gesture;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Ids;
import architutor.edit.Locks;
import architutor.edit.Put;
import architutor.edit.Reparent;
import architutor.model.Box;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A frame is being drawn, or will be from the next press on.
///
/// @param start its first corner, once pressed
record Framing(GroupKind kind, Optional<Point> start) implements State {
  @Override
  public Next press(Input.Press press, Scene scene) {
    return Next.to(start.isPresent() ? this : new Framing(kind, Optional.of(press.at())));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return frame(drag.at(), drag.mods(), scene)
        .map(group -> plan(group, scene).shown(this, drag.at()))
        .orElse(Next.to(this, new Act.Clear()));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return frame(release.at(), release.mods(), scene)
        .map(group -> plan(group, scene).done(Set.of(group.id())))
        .orElse(Next.done(new Act.Clear()));
  }

  /// Absent as long as it is too small to hold anything.
  private Optional<Group> frame(Point at, Mods mods, Scene scene) {
    var diagram = scene.diagram();
    return start
        .map(corner -> Grid.between(corner, at, mods))
        .filter(b -> b.width() >= Resizing.LEAST_WIDTH && b.height() >= Resizing.LEAST_HEIGHT)
        .map(box -> Group.of(Ids.fresh(diagram, kind.word()).text(), kind).at(box));
  }

  private static Plan plan(Group group, Scene scene) {
    var home = group.box().flatMap(Homes.of(scene.shown(), Set.of())::around);
    var children = group.box().map(box -> children(box, scene)).orElse(Set.of());
    var put = Put.of(group.in(Homes.id(home)));
    var refusal =
        scene
            .nesting()
            .refusal(group.kind(), Homes.kind(home))
            .or(() -> refusal(children, group.kind(), scene));
    Edit edit =
        children.isEmpty()
            ? put
            : new All(put.title(), List.of(put, new Reparent(children, Optional.of(group.id()))));
    return new Plan(edit, Guides.NONE, refusal);
  }

  /// What speaks against putting some elements into a frame.
  static Optional<String> refusal(Set<Id> children, GroupKind outer, Scene scene) {
    return children.stream()
        .flatMap(id -> scene.diagram().group(id).stream())
        .flatMap(g -> scene.nesting().refusal(g.kind(), Optional.of(outer)).stream())
        .findFirst();
  }

  /// The nodes and groups wholly inside, save those whose own group is inside as well.
  private static Set<Id> children(Box frame, Scene scene) {
    var diagram = scene.diagram();
    var inside =
        scene
            .shown()
            .elements()
            .filter(e -> e instanceof Node || e instanceof Group)
            .filter(e -> Shapes.box(e).filter(frame::contains).isPresent())
            .map(Element::id)
            .collect(Collectors.toSet());
    var outermost =
        inside.stream()
            .filter(id -> diagram.parentOf(id).filter(inside::contains).isEmpty())
            .collect(Collectors.toSet());
    return Locks.movable(diagram, outermost);
  }
}
