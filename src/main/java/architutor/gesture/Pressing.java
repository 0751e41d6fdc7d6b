package architutor.gesture;

import architutor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A button is down and the pointer has not yet gone far enough to tell a click from a drag.
record Pressing(Input.Press press, Optional<Hit> hit) implements State {
  /// In screen pixels.
  private static final double CLICK = 3;

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    if (drag.at().distance(press.at()) * scene.zoom() < CLICK) return Next.to(this);
    return begun(scene).map(state -> state.drag(drag, scene)).orElse(Next.to(this));
  }

  private Optional<State> begun(Scene scene) {
    var start = press.at();
    if (press.button() == Input.Button.RIGHT) return Optional.of(new Panning(start));
    if (press.mods().equals(Spacing.MODS)) return Optional.of(new Spacing(start));
    if (hit.isEmpty()) return Optional.of(new Lassoing(start));
    return switch (hit.get()) {
      case Hit.Body(var id) when isChosenEdge(id, scene) -> Bending.at(id, start, scene);
      case Hit.Body(var id) -> Moving.of(dragged(id, scene), id, start, scene);
      case Hit.Inside(var id) ->
          scene.selection().contains(id) && !adds()
              ? Moving.of(scene.selection(), id, start, scene)
              : Optional.of(new Lassoing(start));
      case Hit.Port(var id, _) -> Optional.of(Connecting.from(id));
      case Hit.Tip(var id, var atStart) -> Connecting.again(id, atStart, scene);
      case Hit.Grip(var id, var place) -> Resizing.of(id, place, start, scene);
      case Hit.Piece(var id, var piece) -> Bending.piece(id, piece, start, scene);
      case Hit.Corner(var id, var corner) -> Bending.corner(id, corner, start, scene);
      case Hit.Fold(var id) -> Moving.of(dragged(id, scene), id, start, scene);
    };
  }

  private static boolean isChosenEdge(Id id, Scene scene) {
    return scene.selection().contains(id) && scene.diagram().edge(id).isPresent();
  }

  /// Whether what is pressed is added to the selection, or taken out of it.
  private boolean adds() {
    return press.mods().shift() || press.mods().shortcut();
  }

  /// The selection goes along if the pressed element belongs to it, or is being added to it.
  private Set<Id> dragged(Id id, Scene scene) {
    if (scene.selection().contains(id)) return scene.selection();
    return press.mods().shift() ? toggled(scene.selection(), id) : Set.of(id);
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    if (press.button() == Input.Button.RIGHT) return menu(scene);
    return hit.filter(Hit.Fold.class::isInstance)
        .map(h -> Next.done(new Act.Fold(h.id(), !scene.diagram().isFolded(h.id()))))
        .orElseGet(() -> Next.done(selecting(clicked(scene), scene)));
  }

  private Set<Id> clicked(Scene scene) {
    var id = hit.map(Hit::id);
    if (!adds()) return id.map(Set::of).orElse(Set.of());
    return id.map(i -> toggled(scene.selection(), i)).orElse(scene.selection());
  }

  /// What the menu is about becomes selected, so that the menu and the keys mean the same.
  private Next menu(Scene scene) {
    var id = hit.map(Hit::id);
    var chosen =
        id.filter(scene.selection()::contains).isPresent()
            ? scene.selection()
            : id.map(Set::of).orElse(Set.of());
    var acts = new ArrayList<>(selecting(chosen, scene));
    acts.add(new Act.Menu(id, press.at()));
    return Next.done(acts);
  }

  private static List<Act> selecting(Set<Id> chosen, Scene scene) {
    return chosen.equals(scene.selection()) ? List.of() : List.of(new Act.Select(chosen));
  }

  private static Set<Id> toggled(Set<Id> selection, Id id) {
    var next = new LinkedHashSet<>(selection);
    if (!next.remove(id)) next.add(id);
    return next;
  }
}
