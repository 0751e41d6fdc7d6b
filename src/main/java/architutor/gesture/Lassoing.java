package architutor.gesture;

import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Point;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A rectangle is being drawn around what is to be selected.
record Lassoing(Point start) implements State {
  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this, new Act.Lasso(Box.between(start, drag.at())));
  }

  /// With Shift, what was selected stays so.
  @Override
  public Next release(Input.Release release, Scene scene) {
    var chosen = new LinkedHashSet<Id>();
    if (release.mods().shift()) chosen.addAll(scene.selection());
    chosen.addAll(inside(Box.between(start, release.at()), scene));
    return Next.done(new Act.Clear(), new Act.Select(chosen));
  }

  private static Set<Id> inside(Box lasso, Scene scene) {
    var placed =
        scene
            .diagram()
            .elements()
            .filter(e -> Shapes.box(e).filter(lasso::contains).isPresent())
            .map(Element::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var edges =
        scene.diagram().edges().stream()
            .filter(e -> placed.contains(e.from()) && placed.contains(e.to()))
            .map(Edge::id)
            .toList();
    placed.addAll(edges);
    return placed;
  }
}
