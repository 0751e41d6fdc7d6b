package architutor.gesture;

import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.edit.Replace;
import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A service is on its way from the palette to its place. Over a flow it comes into it; with Shift
/// it does not, and over a node it does that node's work instead.
///
/// @param neighbours what it can be lined up with, from the first move over the canvas on
record Placing(String service, Map<String, String> settings, Optional<Neighbours> neighbours)
    implements State {
  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    if (!scene.view().contains(drag.at())) return Next.to(this, new Act.Clear());
    return neighbours.isPresent() ? shown(drag, scene) : looking(scene).shown(drag, scene);
  }

  private Placing looking(Scene scene) {
    return new Placing(service, settings, Optional.of(Neighbours.of(scene, Set.of())));
  }

  private Next shown(Input.Drag drag, Scene scene) {
    var replaced = replaced(drag.at(), drag.mods(), scene);
    if (replaced.isPresent()) return Next.to(this, new Act.Preview(replacing(replaced.get())));
    var node = node(drag.at(), drag.mods(), scene);
    var preview = new Act.Preview(Put.of(node), guides(node, drag.mods()));
    return Next.to(this, Inserting.shown(edge(drag.at(), drag.mods(), scene)), preview);
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    var at = release.at();
    var mods = release.mods();
    if (!scene.view().contains(at)) return Next.done(new Act.Clear());
    var replaced = replaced(at, mods, scene);
    if (replaced.isPresent())
      return Plan.of(replacing(replaced.get())).done(Set.of(replaced.get()));
    var node = node(at, mods, scene);
    return edge(at, mods, scene)
        .flatMap(edge -> Inserting.into(edge, node, scene))
        .map(made -> Plan.of(made.edit()).done(made.made()))
        .orElseGet(() -> Plan.of(Put.of(node)).done(Set.of(node.id())));
  }

  private Optional<Id> replaced(Point at, Mods mods, Scene scene) {
    return Optional.of(at)
        .filter(_ -> mods.shift())
        .flatMap(scene::nodeAt)
        .filter(id -> !scene.diagram().isLocked(id));
  }

  private Edit replacing(Id node) {
    var replace = new Replace(node, service);
    if (settings.isEmpty()) return replace;
    var steps = new ArrayList<Edit>();
    steps.add(replace);
    settings.forEach((key, value) -> steps.add(new Configure(node, key, value)));
    return new All(replace.title(), steps);
  }

  /// What was never carried over the canvas is put exactly where it is released.
  private Optional<Id> edge(Point at, Mods mods, Scene scene) {
    return Optional.of(at)
        .filter(_ -> neighbours.isPresent())
        .flatMap(p -> Inserting.edge(p, mods, scene));
  }

  private Guides guides(Node node, Mods mods) {
    return neighbours
        .flatMap(known -> node.icon().map(icon -> known.guides(icon, mods)))
        .orElse(Guides.NONE);
  }

  private Node node(Point at, Mods mods, Scene scene) {
    var id = Ids.fresh(scene.diagram(), service);
    var place = place(at, mods, scene.zoom());
    var node =
        Node.of(id.text(), service)
            .at(place)
            .in(Homes.id(Homes.of(scene.shown(), Set.of()).around(place)));
    for (var setting : settings.entrySet()) node = node.with(setting.getKey(), setting.getValue());
    return node;
  }

  private Point place(Point at, Mods mods, double zoom) {
    var icon = Box.around(at, Node.ICON, Node.ICON);
    return neighbours
        .map(known -> known.shift(icon, at, mods, zoom))
        .map(by -> at.plus(by.x(), by.y()))
        .orElse(Grid.snap(at, mods));
  }
}
