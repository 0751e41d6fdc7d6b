package architutor.gesture;

import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Point;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A rectangle is being drawn around what is to be selected: what lies wholly inside, or with Alt
/// whatever it touches.
record Lassoing(Point start) implements State {
  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this, new Act.Lasso(Box.between(start, drag.at())));
  }

  /// With Shift or the shortcut key, what was selected stays so.
  @Override
  public Next release(Input.Release release, Scene scene) {
    var mods = release.mods();
    var lasso = Box.between(start, release.at());
    var chosen = new LinkedHashSet<Id>();
    if (mods.shift() || mods.shortcut()) chosen.addAll(scene.selection());
    chosen.addAll(mods.alt() ? touched(lasso, scene) : inside(lasso, scene));
    return Next.done(new Act.Clear(), new Act.Select(chosen));
  }

  private static Set<Id> inside(Box lasso, Scene scene) {
    var placed = placed(lasso::contains, scene);
    var edges =
        scene.shown().edges().stream()
            .filter(e -> placed.contains(e.from()) && placed.contains(e.to()))
            .map(Edge::id)
            .toList();
    placed.addAll(edges);
    return placed;
  }

  /// A frame is touched at its outline; otherwise nothing in it could be chosen without it.
  private static Set<Id> touched(Box lasso, Scene scene) {
    var placed = placed(box -> box.intersects(lasso) && !box.contains(lasso), scene);
    for (var edge : scene.shown().edges())
      if (Shapes.meets(scene.line(edge.id()), lasso)) placed.add(edge.id());
    return placed;
  }

  private static Set<Id> placed(Predicate<Box> condition, Scene scene) {
    return scene
        .shown()
        .elements()
        .filter(e -> Shapes.box(e).filter(condition).isPresent())
        .map(Element::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
