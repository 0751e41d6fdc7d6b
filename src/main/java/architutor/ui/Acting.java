package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.edit.Fold;
import architutor.gesture.Act;
import architutor.gesture.Hit;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Does on the canvas and in the session what the hand asks for.
final class Acting {
  private final CanvasView canvas;
  private final Session session;
  private final Catalog catalog;
  private final LabelField label;
  private final Consumer<Point> menu;
  private final Consumer<Id> explain;
  private final BiConsumer<Id, Point> offer;
  private Optional<Offers> offers = Optional.empty();

  /// @param menu asked to show what can be done, at a point of the drawing
  /// @param explain asked to show what is known of a node's service
  /// @param offer asked to let the person choose a service for a point of the drawing, connected
  ///   with an element
  Acting(
      CanvasView canvas,
      Session session,
      Catalog catalog,
      LabelField label,
      Consumer<Point> menu,
      Consumer<Id> explain,
      BiConsumer<Id, Point> offer) {
    this.canvas = canvas;
    this.session = session;
    this.catalog = catalog;
    this.label = label;
    this.menu = menu;
    this.explain = explain;
    this.offer = offer;
  }

  void perform(Act act) {
    switch (act) {
      case Act.Preview(var edit, var guides) -> {
        canvas.draw(GlassPicture.guides(guides));
        session.preview(Optional.of(edit));
      }
      case Act.Refuse refuse -> canvas.draw(GlassPicture.refusal(refuse));
      // What is tried stays until it is done, so that it needs not be worked out again.
      case Act.Commit(var edit) -> {
        unglaze();
        session.apply(edit);
      }
      case Act.Select(var ids) -> session.select(ids);
      case Act.Lasso(var box) -> canvas.draw(GlassPicture.lasso(box));
      case Act.ConnectLine line -> line(line);
      case Act.Offer(var from, var at) -> offer.accept(from, at);
      case Act.Fold(var id, var isFolded) -> session.apply(new Fold(Set.of(id), isFolded));
      case Act.Pan(var dx, var dy) -> canvas.look(canvas.viewport().panned(dx, dy));
      case Act.ZoomAt(var at, var factor) -> {
        var view = canvas.viewport();
        canvas.look(view.zoomedAt(at, view.zoom() * factor));
      }
      case Act.OpenLabel(var id) -> openLabel(id);
      case Act.Explain(var id) -> explain.accept(id);
      case Act.Menu(_, var at) -> menu.accept(at);
      case Act.Over(var hit) -> over(hit);
      case Act.Clear() -> clear();
    }
  }

  void openLabel(Id id) {
    label.open(id);
  }

  private void clear() {
    unglaze();
    session.preview(Optional.empty());
  }

  private void unglaze() {
    offers = Optional.empty();
    canvas.draw(GlassPicture.NONE);
  }

  private void line(Act.ConnectLine line) {
    var diagram = session.diagram();
    var from = line.from();
    var start =
        diagram.find(from).flatMap(e -> Extent.middle(e, session.routes())).orElse(line.to());
    var icon = diagram.node(from).flatMap(Node::at).orElse(start);
    var target =
        line.over()
            .flatMap(diagram::find)
            .flatMap(e -> e instanceof Node n ? n.icon() : Extent.of(e));
    var found = offers.orElseGet(() -> Offers.of(diagram, catalog, from, line.isBackward()));
    offers = Optional.of(found);
    var remark = line.over().map(found::why).orElse("");
    canvas.draw(GlassPicture.wire(new Wire(icon, line.to(), target, found, remark)));
  }

  private void over(Optional<Hit> hit) {
    canvas.hover(
        hit.filter(h -> !(h instanceof Hit.Inside)).map(h -> Set.of(h.id())).orElse(Set.of()));
    canvas.setCursor(Cursors.over(hit));
  }
}
