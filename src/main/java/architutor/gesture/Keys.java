package architutor.gesture;

import architutor.edit.Fragment;
import architutor.edit.Move;
import architutor.edit.Paste;
import architutor.edit.Remove;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Node;
import java.util.List;
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
    var step = mods.shift() ? FAR_NUDGE : NUDGE;
    return switch (key) {
      case LEFT -> nudged(-step, 0, scene);
      case RIGHT -> nudged(step, 0, scene);
      case UP -> nudged(0, -step, scene);
      case DOWN -> nudged(0, step, scene);
      case DELETE -> removed(scene);
      case TAB -> next(mods.shift() ? -1 : 1, scene);
      case A -> mods.shortcut() ? List.of(new Act.Select(all(scene))) : List.of();
      case D -> mods.shortcut() ? duplicated(scene) : List.of();
    };
  }

  private static List<Act> nudged(double dx, double dy, Scene scene) {
    if (scene.selection().isEmpty()) return List.of();
    return List.of(new Act.Commit(new Move(scene.selection(), dx, dy)));
  }

  private static List<Act> removed(Scene scene) {
    if (scene.selection().isEmpty()) return List.of();
    return List.of(new Act.Commit(new Remove(scene.selection())), new Act.Select(Set.of()));
  }

  /// The copies become selected, so that the next key moves them and not their models.
  private static List<Act> duplicated(Scene scene) {
    var fragment = Fragment.of(scene.diagram(), scene.selection());
    if (fragment.isEmpty()) return List.of();
    var paste = new Paste(fragment, BESIDE, BESIDE);
    var names = paste.names(scene.diagram());
    var copies =
        scene.selection().stream()
            .filter(names::containsKey)
            .map(names::get)
            .collect(Collectors.toSet());
    return List.of(new Act.Commit(paste), new Act.Select(copies));
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
