package architutor.gesture;

import architutor.edit.Locks;
import architutor.edit.Paste;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;

/// Elements follow the pointer; with the shortcut key copies of them do.
///
/// @param lead the place of the element under the pointer; it is what comes to lie on the grid
record Moving(Set<Id> chosen, Load load, Point lead, Point start) implements State {
  /// Absent if what was pressed has no place of its own, as an edge, or is locked.
  static Optional<State> of(Set<Id> chosen, Id pressed, Point start, Scene scene) {
    return scene
        .shown()
        .find(pressed)
        .filter(_ -> !Locks.movable(scene.diagram(), Set.of(pressed)).isEmpty())
        .flatMap(Moving::place)
        .flatMap(lead -> Load.of(chosen, scene).map(load -> new Moving(chosen, load, lead, start)));
  }

  private static Optional<Point> place(Element element) {
    return element instanceof Node node
        ? node.at()
        : Shapes.box(element).map(b -> new Point(b.x(), b.y()));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return plan(drag.at(), drag.mods(), scene)
        .map(plan -> plan.shown(this, drag.at()))
        .map(next -> load.loose().isEmpty() ? next : next.after(lit(drag, scene)))
        .orElse(Next.to(this, new Act.Clear()));
  }

  private Act lit(Input.Drag drag, Scene scene) {
    return Inserting.shown(
        load.loose().flatMap(_ -> Inserting.edge(drag.at(), drag.mods(), scene)));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return inserted(release, scene)
        .or(() ->
            plan(release.at(), release.mods(), scene).map(plan -> plan.done(selected(plan, scene))))
        .orElse(Next.done(new Act.Clear()));
  }

  private Optional<Next> inserted(Input.Release release, Scene scene) {
    return load.loose()
        .flatMap(node ->
            Inserting.edge(release.at(), release.mods(), scene)
                .flatMap(edge -> Inserting.into(edge, node, scene)))
        .map(made -> Plan.of(made.edit()).done(made.made()));
  }

  /// Absent as long as nothing would move.
  private Optional<Plan> plan(Point at, Mods mods, Scene scene) {
    var by = shift(at, mods, scene);
    var isStill = by.x() == 0 && by.y() == 0;
    if (isStill) return Optional.empty();
    var plan =
        mods.shortcut()
            ? load.copied(by.x(), by.y(), scene)
            : load.moved(by.x(), by.y(), scene.nesting());
    return Optional.of(plan.with(load.neighbours().guides(load.box().moved(by.x(), by.y()), mods)));
  }

  private Point shift(Point at, Mods mods, Scene scene) {
    var dx = at.x() - start.x();
    var dy = at.y() - start.y();
    var level = Math.abs(dx) >= Math.abs(dy);
    var right = mods.shift() && !level ? 0 : dx;
    var down = mods.shift() && level ? 0 : dy;
    var nudge =
        load.neighbours()
            .shift(load.box().moved(right, down), lead.plus(right, down), mods, scene.zoom());
    return new Point(
        mods.shift() && !level ? 0 : right + nudge.x(),
        mods.shift() && level ? 0 : down + nudge.y());
  }

  /// Copies become selected in place of what they are copies of.
  private Set<Id> selected(Plan plan, Scene scene) {
    return plan.edit() instanceof Paste paste ? Keys.copies(paste, chosen, scene) : chosen;
  }
}
