package architutor.gesture;

import architutor.edit.Frames;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Map;
import java.util.Set;

/// A service is on its way from the palette to its place.
record Placing(String service, Map<String, String> settings) implements State {
  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(
        this,
        scene.view().contains(drag.at())
            ? new Act.Preview(Put.of(node(drag.at(), drag.mods(), scene)))
            : new Act.Clear());
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    if (!scene.view().contains(release.at())) return Next.done(new Act.Clear());
    var node = node(release.at(), release.mods(), scene);
    return Next.done(new Act.Commit(Put.of(node)), new Act.Select(Set.of(node.id())));
  }

  private Node node(Point at, Mods mods, Scene scene) {
    var id = Ids.fresh(scene.diagram(), service);
    var place = Grid.snap(at, mods);
    var node =
        Node.of(id.text(), service).at(place).in(Frames.around(scene.diagram(), place, Set.of()));
    for (var setting : settings.entrySet()) node = node.with(setting.getKey(), setting.getValue());
    return node;
  }
}
