package architutor.gesture;

import architutor.arrange.Cloning;
import architutor.arrange.Way;
import architutor.edit.Fragment;
import architutor.edit.Locks;
import architutor.edit.Move;
import architutor.edit.Paste;
import architutor.edit.Remove;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What keys mean while no label is being written. Escape is not here: it is [Input.Cancel].
public final class Keys {
  private static final double NUDGE = 1;
  private static final double FAR_NUDGE = 8;
  private static final double BESIDE = 24;

  private Keys() {}

  /// Nothing to do is an empty list; then the key may mean something to others.
  public static List<Act> acts(Key key, Mods mods, Scene scene) {
    return switch (key) {
      case LEFT -> arrow(Way.LEFT, mods, scene);
      case RIGHT -> arrow(Way.RIGHT, mods, scene);
      case UP -> arrow(Way.UP, mods, scene);
      case DOWN -> arrow(Way.DOWN, mods, scene);
      case DELETE -> removed(scene);
      case TAB -> next(mods.shift() ? -1 : 1, scene);
      case ENTER -> label(scene);
      case A -> mods.shortcut() ? List.of(new Act.Select(all(scene))) : List.of();
      case D -> mods.shortcut() ? duplicated(scene) : List.of();
      case P -> mods.alt() && mods.shift() ? parents(scene) : List.of();
    };
  }

  private static List<Act> arrow(Way way, Mods mods, Scene scene) {
    if (mods.alt()) return mods.shift() ? connected(way, scene) : List.of();
    if (mods.shortcut()) return mods.shift() ? walked(way, scene) : resized(way, scene);
    var step = mods.shift() ? FAR_NUDGE : NUDGE;
    var ids = Locks.movable(scene.diagram(), scene.selection());
    if (ids.isEmpty()) return List.of();
    return List.of(
        new Act.Commit(
            switch (way) {
              case LEFT -> new Move(ids, -step, 0);
              case RIGHT -> new Move(ids, step, 0);
              case UP -> new Move(ids, 0, -step);
              case DOWN -> new Move(ids, 0, step);
            }));
  }

  /// A frame or a note at its lower right, as far as it may shrink.
  private static List<Act> resized(Way way, Scene scene) {
    var step = way == Way.LEFT || way == Way.UP ? -FAR_NUDGE : FAR_NUDGE;
    return sole(scene)
        .filter(id -> scene.diagram().node(id).isEmpty())
        .filter(id -> !Locks.movable(scene.diagram(), Set.of(id)).isEmpty())
        .flatMap(id -> scene.diagram().find(id))
        .flatMap(e ->
            Shapes.box(e)
                .map(box -> grown(box, way, step))
                .filter(b -> holds(b, e, scene))
                .map(b -> new Resize(e.id(), b)))
        .map(edit -> List.<Act>of(new Act.Commit(edit)))
        .orElse(List.of());
  }

  private static Box grown(Box box, Way way, double step) {
    var isAcross = way == Way.LEFT || way == Way.RIGHT;
    return new Box(
        box.x(),
        box.y(),
        box.width() + (isAcross ? step : 0),
        box.height() + (isAcross ? 0 : step));
  }

  private static boolean holds(Box box, Element element, Scene scene) {
    return box.width() >= Resizing.LEAST_WIDTH
        && box.height() >= Resizing.LEAST_HEIGHT
        && Shapes.contents(scene.diagram(), element.id()).stream().allMatch(box::contains);
  }

  /// One more of the selected node, which becomes selected so that the next key goes on from there.
  private static List<Act> connected(Way way, Scene scene) {
    return sole(scene)
        .flatMap(id -> Cloning.connect(scene.diagram(), id, way, scene.guess()))
        .map(made -> List.<Act>of(new Act.Commit(made.edit()), new Act.Select(made.made())))
        .orElse(List.of());
  }

  private static List<Act> walked(Way way, Scene scene) {
    return sole(scene)
        .flatMap(id -> Walk.from(id, way, scene.diagram()))
        .map(id -> List.<Act>of(new Act.Select(Set.of(id))))
        .orElse(List.of());
  }

  private static Optional<Id> sole(Scene scene) {
    return scene.selection().stream().findFirst().filter(_ -> scene.selection().size() == 1);
  }

  private static List<Act> removed(Scene scene) {
    var ids = Locks.removable(scene.diagram(), scene.selection());
    if (ids.isEmpty()) return List.of();
    var left = scene.selection().stream().filter(id -> !ids.contains(id));
    return List.of(
        new Act.Commit(new Remove(ids)), new Act.Select(left.collect(Collectors.toSet())));
  }

  private static List<Act> label(Scene scene) {
    return sole(scene)
        .filter(id -> !scene.diagram().isLocked(id))
        .map(id -> List.<Act>of(new Act.OpenLabel(id)))
        .orElse(List.of());
  }

  private static List<Act> parents(Scene scene) {
    var parents =
        scene.selection().stream()
            .flatMap(id -> scene.diagram().parentOf(id).stream())
            .collect(Collectors.toSet());
    return parents.isEmpty() ? List.of() : List.of(new Act.Select(parents));
  }

  /// The copies become selected, so that the next key moves them and not their models.
  private static List<Act> duplicated(Scene scene) {
    var fragment = Fragment.of(scene.diagram(), scene.selection());
    if (fragment.isEmpty()) return List.of();
    var paste = new Paste(fragment, BESIDE, BESIDE);
    return List.of(new Act.Commit(paste), new Act.Select(copies(paste, scene.selection(), scene)));
  }

  /// What a paste makes of some elements.
  static Set<Id> copies(Paste paste, Set<Id> models, Scene scene) {
    var names = paste.names(scene.diagram());
    return models.stream().filter(names::containsKey).map(names::get).collect(Collectors.toSet());
  }

  private static Set<Id> all(Scene scene) {
    return scene.diagram().elements().map(Element::id).collect(Collectors.toSet());
  }

  /// From one node to the next in the order of the drawing, round and round.
  private static List<Act> next(int step, Scene scene) {
    var nodes = scene.diagram().nodes().stream().map(Node::id).toList();
    if (nodes.isEmpty()) return List.of();
    var chosen = nodes.stream().filter(scene.selection()::contains).findFirst();
    var from = chosen.map(nodes::indexOf).orElse(step > 0 ? -1 : nodes.size());
    var to = nodes.get(Math.floorMod(from + step, nodes.size()));
    return List.of(new Act.Select(Set.of(to)));
  }
}
